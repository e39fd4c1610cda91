import codes from "@socialgouv/codes-naf";

const labels = new Map(codes.map(({ id, label }) => [id.replace(".", ""), label]));

/** « 43.99C, Travaux de maçonnerie… » for a code of NAF rev. 2 (INSEE, 2008); a code of NAF 2025 has no label here and says its nomenclature. */
export function nafWords(code: string | null | undefined, nomenclature: string | null | undefined) {
  if (!code) return "";
  if (nomenclature === "NAF2025") return `${code} (NAF 2025)`;
  const label = labels.get(code.replace(".", ""));
  return label ? `${code}, ${label.replace(/'/g, "’")}` : code;
}

/** The code as it is kept, with its dot: « 4399c » gives « 43.99C ». Null for what is no code of the nomenclature. */
export function readNaf(typed: string): string | null {
  const plain = typed.replace(/[\s.]/g, "").toUpperCase();
  return /^\d{4}[A-Z]$/.test(plain) && labels.has(plain) ? `${plain.slice(0, 2)}.${plain.slice(2)}` : null;
}
