import { Readable } from "node:stream";
import Router from "@koa/router";
import { stringify } from "csv-stringify";
import writeXlsx from "write-excel-file/node";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { needs } from "../rights/needs.ts";
import type { Ctx, State } from "../../web/state.ts";
import { Charter } from "../charters/charter.ts";
import { charterStatuses } from "../charters/statuses.ts";
import { record } from "../journal/record.ts";
import { within } from "../rights/scope.ts";
import { askedFilter } from "./askedFilter.ts";
import { dataColumns, dataRows } from "./dataRows.ts";
import { frenchCsv } from "../registry/csv.ts";

/** The charters of a filter as a table: CSV for programs, XLSX for people. Who took it is in the journal. */
export const dataRoutes = new Router<State>({ prefix: "/equipe/exports" }).use(needs("lists.export")).get("/chartes.csv", csv).get("/chartes.xlsx", xlsx);

async function filterFor(ctx: Ctx) {
  const person = ctx.state.person!;
  const asked = (name: string) => (typeof ctx.query[name] === "string" ? (ctx.query[name] as string) : "");
  const status = Object.hasOwn(charterStatuses, asked("etat")) ? asked("etat") : "";
  await unitOfWork(() => record(person, "charters.listed", null, new Date(), { status }));
  ctx.set("Cache-Control", "no-store");
  return within(person, askedFilter({ status, departement: asked("departement") }));
}

async function csv(ctx: Ctx) {
  const filter = await filterFor(ctx);
  ctx.type = "text/csv; charset=utf-8";
  ctx.attachment("chartes.csv");
  ctx.body = Readable.from(dataRows(filter)).pipe(stringify({ ...frenchCsv, header: true, columns: dataColumns }));
}

/** A workbook is built whole in memory: past this many charters the CSV, which is streamed, must do. */
const mostXlsxRows = 10_000;

async function xlsx(ctx: Ctx) {
  const filter = await filterFor(ctx);
  if ((await Charter.countDocuments(filter).limit(mostXlsxRows + 1)) > mostXlsxRows) throw new Refusal("xlsx-large", "Un classeur s’arrête à 10 000 chartes : réduisez la liste par un filtre, ou prenez le CSV, que les tableurs ouvrent aussi.");
  const rows = [dataColumns.map(value => ({ value, fontWeight: "bold" as const }))] as { value: string; fontWeight?: "bold" }[][];
  for await (const row of dataRows(filter)) rows.push(row.map(value => ({ value })));
  ctx.type = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  ctx.attachment("chartes.xlsx");
  ctx.body = await toBuffer(rows);
}

const toBuffer = (rows: { value: string; fontWeight?: "bold" }[][]) => writeXlsx(rows as never).toBuffer();
