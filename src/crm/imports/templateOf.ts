import { stringify } from "csv-stringify/sync";
import type { ImportKind } from "./importKind.ts";

/** An empty table to fill in: every column that is understood, by the name under which it is found again. */
export const templateOf = (kind: ImportKind) => stringify([kind.columns().map(({ label }) => label)], { bom: true, delimiter: ";", record_delimiter: "windows" });
