export type Block = { kind: "heading" | "paragraph"; text: string } | { kind: "list"; items: string[] };
/** The Région as its papers show it; the colour is `#rrggbb`. */
export type RegionSheet = { name: string; color: string };

/** What a charter's PDF prints, and nothing else. Dates and measures are ready French words; `at` dates the file itself. */
export type CharterSheet = {
  reference: string;
  region: RegionSheet;
  version: string;
  versionDate: string;
  blocks: Block[];
  company: { name: string; legalId: string; town: string };
  sites?: string[];
  commitments: { label: string; group: "required" | "optional"; measure: string }[];
  signatory: { name: string; role: string };
  verifyUrl: string;
  at: Date;
};
