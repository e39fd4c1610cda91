import { Readable } from "node:stream";
import Router from "@koa/router";
import { stringify } from "csv-stringify";
import writeXlsx from "write-excel-file/node";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import type { Ctx, State } from "../../web/state.ts";
import { record } from "../journal/record.ts";
import type { Listing } from "../registry/listing.ts";
import { needs } from "../rights/needs.ts";
import { askedOf } from "./asked.ts";
import { conditions } from "./conditions.ts";
import { exportRows, exportedFields } from "./exportRows.ts";
import { communePoints, featureOf } from "./geojson.ts";
import { listingOf } from "./listingOf.ts";
import { countOf } from "./readPage.ts";
import { frenchCsv } from "../registry/csv.ts";

/** A spreadsheet of this kind is built whole in memory: past this many rows the CSV, which is streamed, must do. */
export const mostXlsxRows = 10_000;

/** A view taken away: all its rows and every field, whatever the screen shows. Who took it is in the journal. */
export const listExportRoutes = new Router<State>({ prefix: "/equipe" })
  .get("/:list.csv", needs("lists.export"), csv)
  .get("/:list.xlsx", needs("lists.export"), xlsx)
  .get("/:list.json", needs("lists.export"), json)
  .get("/:list.geojson", needs("lists.export"), geojson);

async function taken(ctx: Ctx, as: string) {
  const [person, listing] = [ctx.state.person!, listingOf(ctx)];
  const asked = askedOf(listing, ctx.query);
  const filter = conditions(listing, asked, person);
  ctx.set("Cache-Control", "no-store");
  ctx.attachment(`${listing.word}.${as}`);
  return { listing, asked, filter, rows: () => exportRows(listing, asked, filter), journal: () => unitOfWork(() => record(person, "list.exported", null, new Date(), { word: listing.word, as })) };
}

async function csv(ctx: Ctx) {
  const { listing, rows, journal } = await taken(ctx, "csv");
  await journal();
  ctx.type = "text/csv; charset=utf-8";
  const cells = async function* () {
    for await (const { cells } of rows()) yield cells;
  };
  ctx.body = Readable.from(cells()).pipe(stringify({ ...frenchCsv, header: true, columns: heads(listing) }));
}

async function xlsx(ctx: Ctx) {
  const { listing, filter, rows, journal } = await taken(ctx, "xlsx");
  if ((await countOf(listing, filter)) > mostXlsxRows) {
    ctx.remove("Content-Disposition");
    throw new Refusal("xlsx-large", "Un classeur s’arrête à 10 000 lignes : réduisez la liste par un filtre, ou prenez le CSV, que les tableurs ouvrent aussi.");
  }
  await journal();
  const sheet: { value: string; fontWeight?: "bold" }[][] = [heads(listing).map(value => ({ value, fontWeight: "bold" as const }))];
  for await (const { cells } of rows()) sheet.push(cells.map(value => ({ value })));
  ctx.type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  ctx.body = await writeXlsx(sheet as never).toBuffer();
}

async function json(ctx: Ctx) {
  const { listing, rows, journal } = await taken(ctx, "json");
  await journal();
  ctx.type = "application/json";
  ctx.body = Readable.from(wrapped('{"results":[', "]}", rows(), ({ row, cells }) => ({ id: String(row._id), ...named(listing, cells) })));
}

async function geojson(ctx: Ctx) {
  const { listing, rows, journal } = await taken(ctx, "geojson");
  await journal();
  const points = await communePoints();
  ctx.type = "application/geo+json";
  ctx.body = Readable.from(wrapped('{"type":"FeatureCollection","features":[', "]}", rows(), ({ row, cells }) => featureOf(row, named(listing, cells), points)));
}

const heads = (listing: Listing) => exportedFields(listing).map(({ label }) => label);
const named = (listing: Listing, cells: string[]) => Object.fromEntries(exportedFields(listing).map(({ name }, i) => [name, cells[i]!]));

async function* wrapped<T>(open: string, close: string, items: AsyncIterable<T>, shape: (item: T) => object) {
  yield open;
  let first = true;
  for await (const item of items) {
    yield `${first ? "" : ","}\n${JSON.stringify(shape(item))}`;
    first = false;
  }
  yield close;
}
