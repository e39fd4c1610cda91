export type Block = { kind: "heading" | "paragraph"; text: string } | { kind: "list"; items: string[] };

/** What a charter's PDF prints, and nothing else. Dates are ready French words; `at` dates the file itself. */
export type CharterSheet = {
  reference: string;
  region: { name: string; color: string };
  sites?: string[];
  version: string;
  versionDate: string;
  blocks: Block[];
  company: { name: string; legalId: string; town: string };
  commitments: { label: string; group: "required" | "optional"; measure: string }[];
  signatory: { name: string; role: string };
  verifyUrl: string;
  at: Date;
};
