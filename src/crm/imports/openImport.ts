import type { Types } from "mongoose";
import { Refusal } from "../../web/errors.ts";
import { ImportPart, headOf, keepParts, partsOf } from "./importPart.ts";
import { ImportRow } from "./importRow.ts";
import { ImportRun } from "./importRun.ts";
import { guessMapping } from "./guessMapping.ts";
import type { ImportKind } from "./importKind.ts";
import { rememberedMapping } from "./importMapping.ts";
import { type Encoding, type Delimiter, delimiters, encodings } from "./text/encodings.ts";
import { guessDelimiter, guessEncoding } from "./text/guessText.ts";
import { type Line, rowsOf } from "./text/rowsOf.ts";

const shown = 6;
const mostColumns = 300;

type Opening = { kind: ImportKind; name: string; bytes: AsyncIterable<Uint8Array> | Iterable<Uint8Array>; person: Types.ObjectId | null };

/** Keeps a file that was sent, with how it most likely reads and what its columns most likely mean. Refuses what is no table, at « file ». */
export async function openImport({ kind, name, bytes, person }: Opening) {
  const run = new ImportRun({ person, word: kind.word, name: name.slice(0, 200), size: 1, encoding: "utf-8", delimiter: ";" });
  try {
    run.size = await keepParts(run._id, bytes);
    run.encoding = await encodingOf(run._id);
    const head = await headOf(run._id);
    run.delimiter = guessDelimiter(new TextDecoder(run.encoding).decode(head.subarray(0, 65_536)));
    await readHeaders(run, kind);
    return await run.save();
  } catch (error) {
    await ImportPart.deleteMany({ run: run._id });
    throw error;
  }
}

/** Reads the file another way: the person saw that the guess was wrong. */
export async function readAgain(run: ImportRun, kind: ImportKind, { encoding, delimiter }: { encoding: string; delimiter: string }) {
  if (!Object.hasOwn(encodings, encoding)) throw new Refusal("encoding", "Choisissez un codage.", "encoding");
  if (!Object.hasOwn(delimiters, delimiter)) throw new Refusal("delimiter", "Choisissez un séparateur.", "delimiter");
  Object.assign(run, { encoding: encoding as Encoding, delimiter: delimiter as Delimiter });
  await readHeaders(run, kind);
  await ImportRun.updateOne({ _id: run._id, stage: "draft" }, { $set: { encoding, delimiter, headers: run.headers, mapping: run.mapping } });
}

/** The first letters decide; a letter of Windows-1252 may come late, so that all of it is looked at. */
async function encodingOf(run: Types.ObjectId): Promise<Encoding> {
  const guess = guessEncoding(await headOf(run));
  if (guess !== "utf-8") return guess;
  const decoder = new TextDecoder("utf-8", { fatal: true });
  try {
    for await (const bytes of partsOf(run)) decoder.decode(bytes, { stream: true });
    return "utf-8";
  } catch {
    return "windows-1252";
  }
}

async function readHeaders(run: ImportRun, kind: ImportKind) {
  const [first, second] = await firstLines(run, 2);
  if (!first || !second) throw new Refusal("file-empty", "Ce fichier n’a pas de ligne sous son en-tête.", "file");
  if (first.cells.length > mostColumns) throw new Refusal("file-columns", "Ce fichier a plus de trois cents colonnes.", "file");
  run.headers = first.cells.map(cell => cell.slice(0, 200));
  run.mapping = ((await rememberedMapping(kind, run.headers)) ?? guessMapping(run.headers, kind.columns())).map(name => name ?? "");
}

/** The first lines as they read now; where the table breaks off behind them, the check will say so. */
export async function firstLines(run: Pick<ImportRun, "_id" | "encoding" | "delimiter">, most = shown): Promise<Line[]> {
  const lines: Line[] = [];
  try {
    for await (const line of rowsOf(partsOf(run._id), run)) {
      lines.push(line);
      if (lines.length >= most) break;
    }
  } catch (error) {
    if (!(error instanceof Refusal) || lines.length < 2) throw error;
  }
  return lines;
}

/** Forgets a file, its rows and itself. */
export async function dropImport(run: Types.ObjectId) {
  await ImportRow.deleteMany({ run });
  await ImportPart.deleteMany({ run });
  await ImportRun.deleteOne({ _id: run });
}
