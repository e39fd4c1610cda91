import type { Page } from "../page/document.ts";
import { table } from "../page/table.ts";

/** Facts in two columns: what, and its value. */
export const facts = (page: Page, title: string, rows: { label: string; value: string }[], color: string) => table(page, [{ title, share: 0.3 }, { title: "Précision", share: 0.7 }], rows.map(({ label, value }) => [label, value]), { color, size: 9.5 });
