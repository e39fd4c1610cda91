import { Charter } from "../charters/charter.ts";
import { type Proof, idOf } from "../registry/proof.ts";
import { paperFaults } from "./provePaper.ts";

/** Whether the sealed paper, and what the charter says of it, are those of the line; a line of a charter that woke names none. */
export const proveSeal: Proof = async ({ dossier, details: { sha256, fingerprint } }) => {
  if (!sha256) return {};
  const charter = await Charter.findById(idOf(dossier)).lean();
  const { broken = [], erased = [] } = await paperFaults(dossier, "sealed", String(sha256), "PDF scellé");
  if (charter && charter.sealedSha256 !== sha256) broken.push("l’empreinte gardée avec la charte n’est pas celle du journal");
  if (charter && charter.sealFingerprint !== fingerprint) broken.push("le certificat gardé avec la charte n’est pas celui du journal");
  return { broken, erased };
};
