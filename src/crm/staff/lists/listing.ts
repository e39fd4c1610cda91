type Cell = string | { text: string; href?: string; tone?: string | null };
export type Row = { cells: Cell[] };
/** What is asked of a list: within `scope`; `status` "" = all. */
export type Question = { scope: Record<string, unknown>; status: string; skip: number; limit: number };
export type Listing = {
  title: string;
  columns: { label: string; numeric?: boolean }[];
  statuses: Record<string, { label: string }>;
  empty: string;
  /** How many there are in each status, for a list that is also a board. */
  counts?(scope: Record<string, unknown>): Promise<Record<string, number>>;
  read(question: Question): Promise<{ rows: Row[]; total: number }>;
};

export const tagged = ({ label, tone }: { label: string; tone?: string | null }) => ({ text: label, tone: tone ?? "neutral" });

export const filterOf = ({ scope, status }: Pick<Question, "scope" | "status">): Record<string, unknown> => ({ ...scope, ...(status ? { status } : {}) });
