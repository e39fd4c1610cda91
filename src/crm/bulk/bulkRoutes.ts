import Router from "@koa/router";
import { stringify } from "csv-stringify";
import { Readable } from "node:stream";
import mongoose from "mongoose";
import { documentOf } from "../../web/documentOf.ts";
import { orNotFound } from "../../web/errors.ts";
import { fields, values } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { log } from "../../web/log.ts";
import { page } from "../../web/page.ts";
import { pageNumber } from "../../web/paging.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { askedOf } from "../lists/asked.ts";
import { exportRows, exportedFields } from "../lists/exportRows.ts";
import type { Row } from "../registry/listing.ts";
import { recordKind } from "../registry/registered.ts";
import { needs } from "../rights/needs.ts";
import { may } from "../rights/rights.ts";
import { actsFor } from "./actsFor.ts";
import { BulkRun } from "./bulkRun.ts";
import { chooseView, resultView } from "./bulkView.ts";
import { chooseMany } from "./chooseMany.ts";
import { goOn, startBulk, startUndo } from "./runBulk.ts";
import { frenchCsv } from "../registry/csv.ts";

/** One act on many records: choose it, read what it would do, do it, read what it did, take it back. */
export const bulkRoutes = new Router<State>({ prefix: "/equipe" })
  .post("/:list/actions", needs("records.write"), choose)
  .get("/lots/:run.json", needs("records.write"), async ctx => void (ctx.body = await progress(ctx)))
  .get("/lots/:run.csv", needs("lists.export"), csv)
  .get("/lots/:run", needs("records.write"), async ctx => show(ctx, noProblems(), null))
  .post("/lots/:run/apercu/:act", needs("records.write"), prepare)
  .post("/lots/:run/execution", needs("records.write"), ctx => started(ctx, startBulk))
  .post("/lots/:run/annulation", needs("records.write"), ctx => started(ctx, startUndo));

const theirs = (ctx: Ctx) => documentOf(ctx.params.run, id => BulkRun.findOne({ _id: id, person: ctx.state.person!._id }));
const kindOf = (word: string) => orNotFound(recordKind(word));

async function choose(ctx: Ctx) {
  const kind = kindOf(ctx.params.list ?? "");
  const { query, all } = fields(ctx.request.body, "query", "all");
  try {
    const run = await chooseMany({ kind, chosen: values(ctx.request.body, "chosen"), query, all: all === "oui", by: ctx.state.person! });
    localRedirect(ctx, `/equipe/lots/${run._id}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "bulk/none", { back: `/equipe/${kind.word}${query ? `?${query}` : ""}`, list: kind.label, problems });
  }
}

async function show(ctx: Ctx, problems: Problems, typed: { act: string; value: string } | null) {
  const run = await theirs(ctx);
  const kind = kindOf(run.word);
  if (run.status === "draft" || run.status === "ready") {
    const view = await chooseView(run, kind, ctx.state.person!, typed ?? { act: run.act ?? "", value: run.value });
    ctx.body = page(ctx, "bulk/choose", { ...view, exports: may(ctx.state.person!, "lists.export"), problems });
  } else ctx.body = page(ctx, "bulk/result", { ...resultView(run, kind, pageNumber(ctx, 100), new Date()), problems });
}

async function prepare(ctx: Ctx) {
  const run = await theirs(ctx);
  const kind = kindOf(run.word);
  const name = ctx.params.act ?? "";
  const typed = { act: name, value: fields(ctx.request.body, `value-${name}`)[`value-${name}`] ?? "" };
  const act = orNotFound(actsFor(kind).find(one => one.name === name));
  try {
    await act.read(kind, typed.value);
    if (act.elsewhere) return localRedirect(ctx, await act.elsewhere(kind, await rowsOf(run, kind), ctx.state.person!));
    await BulkRun.updateOne({ _id: run._id, status: mongoose.trusted({ $in: ["draft", "ready"] }) }, { $set: { act: name, value: typed.value, status: "ready" } });
    localRedirect(ctx, `/equipe/lots/${run._id}`);
  } catch (error) {
    const { list } = problemsIn(error);
    const told = list.map(one => ({ ...one, field: `value-${name}` }));
    ctx.status = 422;
    await show(ctx, { list: told, byField: Object.fromEntries(told.map(one => [one.field, one.message])) }, typed);
  }
}

const rowsOf = async (run: BulkRun, kind: ReturnType<typeof kindOf>) => (await kind.model.find({ _id: mongoose.trusted({ $in: run.items.map(({ record }) => record) }), deletedAt: null } as never).lean()) as unknown as Row[];

/** Begins, and works on it at once in this process; were it to end here, the timetable of another goes on. */
async function started(ctx: Ctx, start: (run: BulkRun) => Promise<void>) {
  const run = await theirs(ctx);
  try {
    await start(run);
    void goOn().catch(error => log.error({ err: { message: (error as Error).message } }, "bulk"));
    localRedirect(ctx, `/equipe/lots/${run._id}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, problems, null);
  }
}

async function progress(ctx: Ctx) {
  const run = await theirs(ctx);
  const { done, all, words } = resultView(run, kindOf(run.word), 1, new Date());
  return { done, total: all, words };
}

async function csv(ctx: Ctx) {
  const run = await theirs(ctx);
  const kind = kindOf(run.word);
  const rows = exportRows(kind, askedOf(kind, {}), { _id: mongoose.trusted({ $in: run.items.map(({ record }) => record) }) });
  const cells = async function* () {
    for await (const { cells } of rows) yield cells;
  };
  ctx.type = "text/csv; charset=utf-8";
  ctx.set("Cache-Control", "no-store");
  ctx.attachment(`${kind.word}.csv`);
  ctx.body = Readable.from(cells()).pipe(stringify({ ...frenchCsv, header: true, columns: exportedFields(kind).map(({ label }) => label) }));
}
