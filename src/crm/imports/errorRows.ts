import { type Transform } from "node:stream";
import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import { ImportRow } from "./importRow.ts";
import type { ImportRun } from "./importRun.ts";
import { frenchCsv } from "../registry/csv.ts";

export type ErrorRow = { line: number; reason: string; cells: string[] };

/** The rows that did not go in, in the order of the file, one in memory at a time. */
export async function* errorRows(run: Pick<ImportRun, "_id">): AsyncGenerator<ErrorRow> {
  const wrong = { run: run._id, $or: [{ verdict: "error" }, { outcome: "refused" }] };
  for await (const { line, why, cells } of ImportRow.find(wrong).sort({ line: 1 }).lean().cursor({ batchSize: 200 })) yield { line, reason: why ?? "", cells };
}

/** The file of what did not go in: the columns as they were, and why. Corrected there, it can be imported again as it is. */
export function errorCsv(headers: readonly string[], rows: AsyncIterable<ErrorRow> | Iterable<ErrorRow>): Transform {
  const lines = async function* () {
    yield [...headers, "motif"];
    for await (const { cells, reason } of rows) yield [...headers.map((_, i) => cells[i] ?? ""), reason];
  };
  return Readable.from(lines()).pipe(stringify(frenchCsv));
}
