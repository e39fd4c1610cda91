import type { RegionSheet } from "../charter/sheet.ts";

type Rows = { label: string; value: string }[];
/** What the papers of a visit print: all are ready French words; `at` dates the file. */
export type BriefingSheet = { region: RegionSheet; title: string; rows: Rows; contacts: Rows; kit: { title: string; items: string[] }[]; note: string; at: Date };
export type CertificateSheet = { region: RegionSheet; name: string; year: string; total: string; visits: string[][]; at: Date };
export type AgreementSheet = { region: RegionSheet; draft: boolean; subject: string; rows: Rows; parties: { role: string; name: string; address: string; confirmed: string }[]; articles: { title: string; text: string }[]; sources: string[]; at: Date };
