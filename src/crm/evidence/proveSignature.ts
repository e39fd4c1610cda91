import { CharterText } from "../charterTexts/charterText.ts";
import { textSha256 } from "../charterTexts/textSha256.ts";
import { Charter } from "../charters/charter.ts";
import { termsSha256 } from "../charters/termsSha256.ts";
import { type Finding, type Proof, type ProofLine, idOf } from "../registry/proof.ts";
import { paperFaults } from "../sealing/provePaper.ts";
import { proveEvidence } from "./proveEvidence.ts";

/** Whether charter, text, document and evidence of a signature are those of its line. */
export const proveSignature: Proof = async line => {
  const found: Finding[] = [await ofCharter(line), await ofText(line), await paperFaults(line.dossier, "base", String(line.details.baseSha256), "PDF présenté"), await proveEvidence(line)];
  return { broken: found.flatMap(({ broken = [] }) => broken), erased: found.flatMap(({ erased = [] }) => erased) };
};

async function ofCharter({ dossier, at, details }: ProofLine) {
  const charter = await Charter.findById(idOf(dossier));
  if (!charter) return { broken: ["la charte manque"] };
  const broken = [];
  if (charter.signedAt?.getTime() !== at.getTime()) broken.push("la date de signature n’est pas celle du journal");
  if (termsSha256(charter) !== details.terms) broken.push("les engagements ne sont pas ceux qui ont été signés");
  return { broken };
}

async function ofText({ details: { text: version, textSha256: digest } }: ProofLine) {
  const text = await CharterText.findOne({ version: String(version) });
  return { broken: text && textSha256(text) === digest ? [] : [`le texte ${version} n’est plus celui qui a été signé`] };
}
