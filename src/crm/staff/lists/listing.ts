type Cell = string | { text: string; href?: string; tone?: string | null };
export type Row = { cells: Cell[] };
/** What is asked of a list: `departements` empty = the whole Région; `status` "" = all. */
export type Question = { departements: string[]; status: string; skip: number; limit: number };
export type Listing = {
  title: string;
  columns: { label: string; numeric?: boolean }[];
  statuses: Record<string, { label: string }>;
  empty: string;
  /** How many there are in each status, for a list that is also a board. */
  counts?(departements: string[]): Promise<Record<string, number>>;
  read(question: Question): Promise<{ rows: Row[]; total: number }>;
};

export const tagged = ({ label, tone }: { label: string; tone?: string | null }) => ({ text: label, tone: tone ?? "neutral" });
