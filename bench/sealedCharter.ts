import { charterPdf } from "../src/pdf/charter/charter.ts";
import { type CountersignatureSheet, countersignaturePdf } from "../src/pdf/charter/countersignature.ts";
import { type EvidenceSheet, evidencePdf } from "../src/pdf/charter/evidence.ts";
import type { CharterSheet } from "../src/pdf/charter/sheet.ts";
import { createDevelopmentIdentity } from "../src/pdf/seal/developmentIdentity.ts";
import { readSealIdentity } from "../src/pdf/seal/identity.ts";
import { seal } from "../src/pdf/seal/seal.ts";

export const at = new Date("2026-11-24T10:00:00Z");
const { keyPem, certPem } = createDevelopmentIdentity({ commonName: "Passerelle (mesure)", at });
export const identity = readSealIdentity(keyPem, certPem);
const region = { name: "Région Normandie", color: "#1f5f5b" };
const reference = "CH-2026-ABCD1234";
const verifyUrl = "https://passerelle.example/v/0123456789abcdef0123456789abcdef";

/** A sheet of three commitments whose every name is this one. */
export const sheetNamed = (name: string): CharterSheet => ({
  reference,
  region,
  version: "2026-1",
  versionDate: "1er septembre 2026",
  blocks: [{ kind: "heading", text: "Ce que l’entreprise promet" }, { kind: "paragraph", text: "Elle ouvre ses portes." }, { kind: "list", items: ["Répondre.", "Accueillir."] }],
  company: { name, legalId: "000901009", town: name },
  sites: [name],
  commitments: [{ label: name, group: "required", measure: "3 immersions par an" }, { label: "Former des apprentis", group: "optional", measure: "2 contrats par an" }, { label: "Faciliter la mobilité", group: "optional", measure: "déclaratif" }],
  signatory: { name, role: name },
  verifyUrl,
  at,
});

const countersignatureNamed = (name: string): CountersignatureSheet => ({ reference, region, company: name, signedOn: "24 novembre 2026", sha256: "0".repeat(64), by: { name, role: name }, on: "25 novembre 2026", verifyUrl, at });

/** An annex of several pages: rows and moments that all bear this name. */
const annexNamed = (name: string): EvidenceSheet => ({
  reference,
  region,
  company: name,
  sections: [{ title: "Le signataire", rows: Array.from({ length: 8 }, (_, i) => ({ label: `Ligne ${i + 1}`, value: name })) }, { title: "L’intégrité", rows: [{ label: "SHA-256 du PDF scellé", value: "0".repeat(64) }] }],
  timeline: Array.from({ length: 30 }, (_, i) => ({ when: `n° ${i + 1}`, what: name })),
  verifyUrl,
  at,
});

/** The three papers of a charter, each made for this name. */
export const papersNamed = {
  charter: (name: string) => charterPdf(sheetNamed(name)),
  countersignature: (name: string) => countersignaturePdf(countersignatureNamed(name)),
  annex: (name: string) => evidencePdf(annexNamed(name)),
};
export type PaperNamed = keyof typeof papersNamed;

export async function sealedPaper(kind: PaperNamed, name: string) {
  const base = await papersNamed[kind](name);
  return { base, sealed: seal(base, identity, { at, reason: name, location: "Normandie" }) };
}
export const sealedCharter = (name: string) => sealedPaper("charter", name);
