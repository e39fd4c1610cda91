import { labelsOf } from "../charterTexts/commitments.ts";
import { textOf } from "../charterTexts/textOf.ts";
import type { Charter } from "../charters/charter.ts";
import { type CharterStatus, charterStatuses } from "../charters/statuses.ts";
import { Evidence } from "../evidence/evidence.ts";
import { frenchDay, frenchMoment } from "../french.ts";
import { lastHead } from "../journal/publishHead.ts";
import { Paper } from "../sealing/paper.ts";
import { proofOf } from "./proofOf.ts";

const words = {
  sealed: "Ce fichier est bien la charte scellée, à l’octet près.",
  base: "Ce fichier est l’exemplaire présenté au signataire, avant le cachet : il est authentique, mais la charte qui fait foi est le PDF scellé.",
  countersignature: "Ce fichier est bien la contre-signature de la Région, à l’octet près.",
} as const;
const stranger = "Ce fichier n’est aucun de ceux de cette charte : il a été modifié, ou il vient d’ailleurs.";
const malformed = "Une empreinte SHA-256 a 64 caractères, de 0 à 9 et de a à f.";

/** Today's truth about a charter, and what a pasted hash says of a file: the browser compares to the same list without sending anything. */
export async function verificationView(charter: Charter, pasted: string) {
  const { company, json } = await proofOf(charter);
  const text = await textOf(charter.textVersion);
  const head = await lastHead();
  const known = await knownPapers(charter);
  const page = `/v/${charter.publicId}`;
  return {
    ...json,
    tone: charterStatuses[charter.status as CharterStatus].tone,
    company: company.name,
    signedOn: frenchDay(charter.signedAt!),
    validUntil: charter.validUntil ? frenchDay(charter.validUntil) : null,
    endedOn: charter.endedAt ? frenchDay(charter.endedAt) : null,
    counterSignedOn: charter.counterSignedAt ? frenchDay(charter.counterSignedAt) : null,
    pledges: labelsOf(text, charter),
    reference: charter.reference,
    textSha256: text.sha256 ?? null,
    head: head ? { words: `n° ${head.seq} du ${frenchMoment(head.at)}`, root: head.root } : null,
    sealed: Boolean(charter.sealedAt),
    page,
    pdf: `${page}/charte.pdf`,
    countersignature: `${page}/contre-signature.pdf`,
    known: JSON.stringify([...known, { sha256: null, says: stranger }]),
    pasted,
    verdict: pasted ? verdictOn(pasted, known) : null,
  };
}

/** The papers that anyone may recognise: not the annex, nor a document that was shown with a code and then not signed. */
async function knownPapers(charter: Charter) {
  const [papers, proof] = await Promise.all([Paper.find({ charter: charter._id }).select("kind sha256").sort({ at: 1 }), Evidence.findOne({ charter: charter._id }).select("basePdfSha256")]);
  const theirs = papers.filter(({ kind, sha256 }) => kind !== "evidence" && (kind !== "base" || sha256 === proof?.basePdfSha256));
  return theirs.map(({ kind, sha256 }) => ({ sha256, says: words[kind as keyof typeof words] }));
}

/** What a pasted hash says: `good` when it is one of this charter's papers. */
function verdictOn(pasted: string, known: { sha256: string; says: string }[]) {
  const digest = pasted.toLowerCase().replace(/[\s:]/g, "");
  if (!/^[0-9a-f]{64}$/.test(digest)) return { good: false, says: malformed };
  const found = known.find(({ sha256 }) => sha256 === digest);
  return { good: Boolean(found), says: found?.says ?? stranger };
}
