import type { CharterSheet } from "../../src/pdf/charter/sheet.ts";

export const aSheet = (changes: Partial<CharterSheet> = {}): CharterSheet => ({
  reference: "CH-2026-ABCD1234",
  region: { name: "Région Normandie", color: "#1f5f5b" },
  version: "2026-1",
  versionDate: "1 septembre 2026",
  blocks: [{ kind: "heading", text: "Ce que l’entreprise promet" }, { kind: "paragraph", text: "Elle ouvre ses portes." }, { kind: "list", items: ["Répondre.", "Accueillir."] }],
  company: { name: "Chantiers du Cotentin", legalId: "000901009", town: "Cherbourg-en-Cotentin" },
  commitments: [{ label: "Accueillir des immersions de 3 à 5 jours", group: "required", measure: "3 immersions par an" }],
  signatory: { name: "Zoé Œuvré-Ÿvette Ğ Łódź", role: "Directrice" },
  verifyUrl: "http://127.0.0.1:3000/v/0123456789abcdef0123456789abcdef",
  at: new Date("2026-11-24T10:00:00Z"),
  ...changes,
});
