import type { Proof } from "../registry/proof.ts";
import { idOf } from "../registry/proof.ts";
import { Entry } from "../journal/entry.ts";
import { Paper, type PaperKind, sha256 } from "./paper.ts";

/** Whether the journal says that the person of this dossier was erased: what is gone since is gone by right. */
export const wasErased = (dossier: string) => Entry.exists({ dossier, act: "charter.evidence-erased" });

/** Whether the paper that a line names by its SHA-256 is there, byte for byte, and alone of its kind; `words` name it in French, « le PDF scellé ». */
export async function paperFaults(dossier: string, kind: PaperKind, digest: string, words: string) {
  const charter = idOf(dossier);
  const paper = await Paper.findOne({ charter, kind, sha256: digest });
  const others = kind === "base" ? 0 : await Paper.countDocuments({ charter, kind }) - (paper ? 1 : 0);
  const beside = others ? [`un autre ${words} se trouve à côté`] : [];
  if (!paper) return (await wasErased(dossier)) && !others ? { erased: [`le ${words} a été effacé`] } : { broken: [`le ${words} manque`, ...beside] };
  return { broken: [...(sha256(Buffer.from(paper.bytes)) === digest ? [] : [`le ${words} a été modifié`]), ...beside] };
}

/** The proof of a line that names one paper. */
export const provePaper =
  (kind: PaperKind, words: string): Proof =>
  async ({ dossier, details }) =>
    paperFaults(dossier, kind, String(details.sha256), words);
