import { Readable } from "node:stream";
import { parse } from "csv-parse";
import { Refusal } from "../../../web/errors.ts";

export type Line = { line: number; cells: string[] };
type Reading = { encoding: string; delimiter: string };
/** What a line may hold: beyond, a quote was left open, or this is no table. */
const mostSigns = 100_000;

/**
 * The lines of a CSV file as its bytes arrive, each with the number it has in the file; empty ones are left out. A few lines are in
 * memory at a time. Throws a Refusal where the table cannot be read any further.
 */
export async function* rowsOf(bytes: AsyncIterable<Uint8Array>, { encoding, delimiter }: Reading): AsyncGenerator<Line> {
  const parser = parse({ delimiter, bom: true, info: true, relax_column_count: true, relax_quotes: true, skip_empty_lines: true, trim: true, max_record_size: mostSigns });
  const text = Readable.from(lettersOf(bytes, encoding));
  text.on("error", error => parser.destroy(error));
  text.pipe(parser);
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      yield { line: info.lines, cells: record.map(unescaped) };
    }
  } catch (error) {
    const { code, lines } = error as { code?: string; lines?: number };
    if (!code?.startsWith("CSV_")) throw error;
    throw new Refusal("table", `Le tableau ne se lit plus vers la ligne ${lines ?? 1} : un guillemet y est ouvert et jamais refermé.`, "file");
  } finally {
    text.destroy();
  }
}

async function* lettersOf(bytes: AsyncIterable<Uint8Array>, encoding: string) {
  const decoder = new TextDecoder(encoding);
  for await (const some of bytes) yield decoder.decode(some, { stream: true });
  yield decoder.decode();
}

/** Our own exports put an apostrophe before what a spreadsheet would take for a formula: it is no part of the cell. */
const unescaped = (cell: string) => (/^'[=+\-@]/.test(cell) ? cell.slice(1) : cell).normalize("NFC");
