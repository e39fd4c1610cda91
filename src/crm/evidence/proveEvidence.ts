import { Entry } from "../journal/entry.ts";
import { type Proof, type ProofLine, idOf } from "../registry/proof.ts";
import { frenchDay } from "../french.ts";
import { Evidence } from "./evidence.ts";
import { type StoredEvidence, evidenceDigest, evidenceParts, partNames } from "./evidenceDigest.ts";

/** Whether the evidence is that of its line, part by part; of a person who was erased, whether what is not personal still is. */
export const proveEvidence: Proof = async line => {
  const proof = await Evidence.findOne({ charter: idOf(line.dossier) }).lean();
  if (!proof) return { broken: ["la preuve manque"] };
  const parts = proof.salt ? changed(proof, line) : changedInClear(proof, line);
  const broken = parts.length ? [`la preuve a été modifiée (${parts.join(", ")})`] : [];
  if (proof.salt) return { broken };
  const erasure = await Entry.findOne({ dossier: line.dossier, act: "charter.evidence-erased" });
  return erasure ? { broken, erased: [`la preuve a été effacée le ${frenchDay(erasure.at)}`] } : { broken: ["la preuve n’a plus de sel, sans effacement au journal", ...broken] };
};

function changed(proof: StoredEvidence, { details }: ProofLine) {
  const [found, said] = [evidenceDigest(proof), (details.parts ?? {}) as Record<string, unknown>];
  const parts = partNames.filter(part => found.parts[part] !== said[part]).map(part => evidenceParts[part].label as string);
  return !parts.length && found.evidence !== details.evidence ? ["l’ensemble"] : parts;
}

/** What the line holds in clear stays comparable without the salt. */
function changedInClear({ textVersion, textSha256, basePdfSha256, consentVersion, channel, codeTries }: StoredEvidence, { details }: ProofLine) {
  const act = [textVersion, textSha256, basePdfSha256, consentVersion].join() !== [details.text, details.textSha256, details.baseSha256, details.consent].join();
  const code = channel !== details.channel || codeTries !== details.tries;
  return [...(act ? [evidenceParts.act.label] : []), ...(code ? [evidenceParts.code.label] : [])];
}
