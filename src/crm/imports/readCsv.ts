import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import { parse } from "csv-parse";
import type { Fields } from "./kind.ts";

export type Line = { line: number; row: Fields };

/** The rows of a CSV file with their line numbers; comma, semicolon or tab, with or without BOM, UTF-8. */
export async function* readCsv(file: string): AsyncGenerator<Line> {
  const delimiter = await delimiterOf(file);
  const parser = createReadStream(file).pipe(parse({ bom: true, columns: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }));
  for await (const { record, info } of parser as AsyncIterable<{ record: Fields; info: { lines: number } }>) yield { line: info.lines, row: record };
}

/** The sign that parts the first line most often. */
async function delimiterOf(file: string) {
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4096), 0, 4096, 0);
    const head = buffer.subarray(0, bytesRead).toString("utf8").split("\n")[0]!;
    return [";", ",", "\t"].sort((a, b) => head.split(b).length - head.split(a).length)[0]!;
  } finally {
    await handle.close();
  }
}
