import { charterPdf } from "../src/pdf/charter/charter.ts";
import type { CharterSheet } from "../src/pdf/charter/sheet.ts";
import { createDevelopmentIdentity } from "../src/pdf/seal/developmentIdentity.ts";
import { readSealIdentity } from "../src/pdf/seal/identity.ts";
import { seal } from "../src/pdf/seal/seal.ts";

export const at = new Date("2026-11-24T10:00:00Z");
const { keyPem, certPem } = createDevelopmentIdentity({ commonName: "Passerelle (mesure)", at });
export const identity = readSealIdentity(keyPem, certPem);

/** A sheet of three commitments whose every name is this one. */
export const sheetNamed = (name: string): CharterSheet => ({
  reference: "CH-2026-ABCD1234",
  region: { name: "Région Normandie", color: "#1f5f5b" },
  version: "2026-1",
  versionDate: "1er septembre 2026",
  blocks: [{ kind: "heading", text: "Ce que l’entreprise promet" }, { kind: "paragraph", text: "Elle ouvre ses portes." }, { kind: "list", items: ["Répondre.", "Accueillir."] }],
  company: { name, legalId: "000901009", town: name },
  sites: [name],
  commitments: [{ label: name, group: "required", measure: "3 immersions par an" }, { label: "Former des apprentis", group: "optional", measure: "2 contrats par an" }, { label: "Faciliter la mobilité", group: "optional", measure: "déclaratif" }],
  signatory: { name, role: name },
  verifyUrl: "https://passerelle.example/v/0123456789abcdef0123456789abcdef",
  at,
});

export async function sealedCharter(name: string) {
  const base = await charterPdf(sheetNamed(name));
  return { base, sealed: seal(base, identity, { at, reason: name, location: "Normandie" }) };
}
