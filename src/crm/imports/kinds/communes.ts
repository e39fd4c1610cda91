import { isDeepStrictEqual } from "node:util";
import { createReadStream } from "node:fs";
import { open } from "node:fs/promises";
import mongoose from "mongoose";
import { unitOfWork } from "../../../database/transaction.ts";
import { Refusal } from "../../../web/errors.ts";
import { record } from "../../journal/record.ts";
import { Commune } from "../../territories/commune.ts";
import { departementOfCommune } from "../../territories/departements.ts";
import { pointAt } from "../../territories/point.ts";
import { numberIn } from "../numberIn.ts";
import { guessDelimiter, guessEncoding } from "../text/guessText.ts";
import { type Line, rowsOf } from "../text/rowsOf.ts";

const columns = ["code_insee", "nom", "latitude", "longitude"];
const batch = 500;
type Wanted = { code: string; name: string; departement: string; location: object; precision: string };
type Fault = { line: number; reason: string; cells: string[] };

/**
 * Centres of communes, reference data and no record: code_insee;nom;latitude;longitude. Rows in error are told, the others go in, a
 * second run changes nothing. Throws a Refusal when a column is missing.
 */
export async function importCommunes(file: string, { dryRun = false, at = new Date() } = {}) {
  const outcome = { headers: [] as string[], rows: 0, records: 0, created: 0, changed: 0, unchanged: 0, faults: [] as Fault[] };
  let wanted: Wanted[] = [];
  const flush = async () => {
    await keep(wanted, outcome, dryRun);
    wanted = [];
  };
  for await (const row of linesOf(file)) {
    if (!outcome.headers.length) outcome.headers = known(row.cells);
    else read(row, outcome, wanted);
    if (wanted.length >= batch) await flush();
  }
  await flush();
  const { created, changed, unchanged, faults } = outcome;
  if (!dryRun && created + changed) await unitOfWork(() => record("system", "import.communes", null, at, { created, changed, unchanged, faults: faults.length }));
  return outcome;
}

async function* linesOf(file: string) {
  const handle = await open(file);
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(65_536), 0, 65_536, 0).finally(() => handle.close());
  const head = buffer.subarray(0, bytesRead);
  const encoding = guessEncoding(head);
  yield* rowsOf(createReadStream(file), { encoding, delimiter: guessDelimiter(new TextDecoder(encoding).decode(head)) });
}

function known(headers: string[]) {
  const missing = columns.filter(column => !headers.includes(column));
  if (missing.length) throw new Refusal("columns-missing", `Il manque des colonnes : ${missing.join(", ")}.`);
  return headers;
}

function read({ line, cells }: Line, outcome: { headers: string[]; rows: number; faults: Fault[] }, wanted: Wanted[]) {
  outcome.rows += 1;
  const [code = "", name = "", latitude, longitude] = columns.map(column => cells[outcome.headers.indexOf(column)]);
  const location = pointAt(numberIn(latitude), numberIn(longitude));
  const fault = (reason: string) => void outcome.faults.push({ line, reason, cells });
  if (!/^\d[\dAB]\d{3}$/.test(code)) return fault(`Le code INSEE « ${code} » n’a pas cinq caractères valables.`);
  if (!name) return fault("Le nom de la commune manque.");
  if (!location) return fault("La latitude ou la longitude manque, ou n’est pas sur Terre.");
  wanted.push({ code, name, departement: departementOfCommune(code), location, precision: "commune" });
}

async function keep(wanted: Wanted[], outcome: { records: number; created: number; changed: number; unchanged: number }, dryRun: boolean) {
  const found = await Commune.find({ code: mongoose.trusted({ $in: wanted.map(({ code }) => code) }) });
  const byCode = new Map(found.map(one => [one.code, one]));
  const moved = [];
  for (const facts of wanted) {
    const before = byCode.get(facts.code);
    const one = before ?? new Commune();
    const old = before && plain(one, facts);
    one.set(facts);
    await one.validate();
    outcome.records += 1;
    const same = old && isDeepStrictEqual(old, plain(one, facts));
    outcome[same ? "unchanged" : before ? "changed" : "created"] += 1;
    if (!same) moved.push(one);
  }
  if (!dryRun && moved.length) await Commune.bulkSave(moved);
}

/** What a commune holds of the fields a file speaks of, as plain values that can be compared. */
const plain = (one: { get(path: string): unknown }, facts: object) => JSON.parse(JSON.stringify(Object.fromEntries(Object.keys(facts).map(path => [path, one.get(path) ?? null])))) as unknown;
