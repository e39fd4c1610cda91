import Router from "@koa/router";
import { Refusal, orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { log } from "../../web/log.ts";
import { page } from "../../web/page.ts";
import { pageNumber, paging } from "../../web/paging.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { uploadOf } from "../../web/uploads.ts";
import { errorCsv, errorRows } from "../imports/errorRows.ts";
import { goOnImports } from "../imports/goOnImports.ts";
import { ImportRow } from "../imports/importRow.ts";
import { ImportRun, type Stage } from "../imports/importRun.ts";
import { importKind } from "../imports/kinds.ts";
import { firstLines, openImport, readAgain } from "../imports/openImport.ts";
import { rowShares } from "../imports/rowShares.ts";
import { reopen, startCheck, startRows, startUndo } from "../imports/startImport.ts";
import { templateOf } from "../imports/templateOf.ts";
import { type Delimiter, delimiterWords } from "../imports/text/encodings.ts";
import { needs } from "../rights/needs.ts";
import { addressOf, columnsView, listView, progressView, readView, workingView } from "./importView.ts";
import { rowsView } from "./rowsView.ts";
import { theirImport } from "./theirImport.ts";

const perPage = 50;

/** A file is brought in four steps: how it reads, what its columns mean, what it would do, what it did. Each can be left and found again. */
export const importRoutes = new Router<State>({ prefix: "/equipe/imports" })
  .use(needs("records.import"))
  .get("/", ctx => list(ctx, noProblems(), { word: "companies" }))
  .post("/", open)
  .get("/modeles/:word.csv", template)
  .get("/:run.json", async ctx => void (ctx.body = progressView((await theirImport(ctx)).run)))
  .get("/:run/erreurs.csv", errors)
  .get("/:run/colonnes", ctx => columns(ctx, noProblems(), null))
  .get("/:run", ctx => show(ctx, noProblems()))
  .post("/:run/lecture", reread)
  .post("/:run/colonnes", check)
  .post("/:run/retour", moving(reopen))
  .post("/:run/execution", moving(startRows))
  .post("/:run/annulation", moving(startUndo));

async function list(ctx: Ctx, problems: Problems, typed: { word: string }) {
  const number = pageNumber(ctx, 1000);
  const mine = { person: ctx.state.person!._id };
  const [runs, total] = await Promise.all([ImportRun.find(mine).sort({ createdAt: -1 }).skip((number - 1) * 20).limit(20), ImportRun.countDocuments(mine)]);
  ctx.body = page(ctx, "imports/list", { ...listView(runs, typed), pages: paging(number, total, 20, n => `/equipe/imports?page=${n}`), problems });
}

async function open(ctx: Ctx) {
  const { word } = fields(ctx.request.body, "word");
  try {
    const [kind, file] = [importKind(word), uploadOf(ctx)];
    if (!kind) throw new Refusal("kind", "Dites ce que ce fichier contient.", "word");
    if (!file) throw new Refusal("file-missing", "Choisissez un fichier.", "file");
    localRedirect(ctx, addressOf(await openImport({ kind, name: file.name, bytes: [file.bytes], person: ctx.state.person!._id })));
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await list(ctx, problems, { word });
  }
}

function template(ctx: Ctx) {
  const kind = orNotFound(importKind(ctx.params.word ?? ""));
  ctx.type = "text/csv; charset=utf-8";
  ctx.attachment(`modele-${kind.record.word}.csv`);
  ctx.body = templateOf(kind);
}

/** The page of the stage that the import is at. */
async function show(ctx: Ctx, problems: Problems) {
  const { run, kind } = await theirImport(ctx);
  if (run.stage === "draft") ctx.body = page(ctx, "imports/read", { ...readView(run, kind, await firstLines(run)), problems });
  else if (["checking", "running", "undoing"].includes(run.stage)) ctx.body = page(ctx, "imports/working", { ...workingView(run, kind), problems });
  else if (run.stage === "failed") ctx.body = page(ctx, "imports/failed", { url: addressOf(run), name: run.name, fault: run.fault ?? "", problems });
  else ctx.body = page(ctx, "imports/rows", { ...(await rowsOf(ctx)), problems });
}

async function rowsOf(ctx: Ctx) {
  const { run, kind } = await theirImport(ctx);
  const shares = rowShares(run.stage as Stage, { verdicts: Object.fromEntries(run.verdicts), outcomes: Object.fromEntries(run.outcomes) });
  const [asked, number] = [shares.find(({ name }) => name === ctx.query.lignes), pageNumber(ctx, 10_000)];
  const rows = await ImportRow.find({ run: run._id, ...asked?.where }).sort({ line: 1 }).skip((number - 1) * perPage).limit(perPage).lean();
  const pages = paging(number, asked?.count ?? run.rows, perPage, n => `${addressOf(run)}?${asked ? `lignes=${asked.name}&` : ""}page=${n}`);
  return rowsView({ run, kind, shares, current: asked?.name ?? "", rows: rows as never, pages });
}

async function reread(ctx: Ctx) {
  const { run, kind } = await theirImport(ctx);
  const { encoding, delimiter } = fields(ctx.request.body, "encoding", "delimiter");
  try {
    await readAgain(run, kind, { encoding, delimiter: (Object.keys(delimiterWords) as Delimiter[]).find(sign => delimiterWords[sign] === delimiter) ?? "" });
    localRedirect(ctx, addressOf(run));
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, problems);
  }
}

async function columns(ctx: Ctx, problems: Problems, typed: string[] | null) {
  const { run, kind } = await theirImport(ctx);
  if (run.stage !== "draft") return localRedirect(ctx, addressOf(run));
  ctx.body = page(ctx, "imports/columns", { ...columnsView(run, kind, await firstLines(run, 21), typed ?? run.mapping), problems });
}

async function check(ctx: Ctx) {
  const { run, kind } = await theirImport(ctx);
  const names = run.headers.map((_, i) => `column-${i}`);
  const typed = names.map(name => fields(ctx.request.body, name)[name]!);
  try {
    await startCheck(run, kind, typed);
    work();
    localRedirect(ctx, addressOf(run));
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await columns(ctx, problems, typed);
  }
}

function moving(act: (run: ImportRun) => Promise<void>) {
  return async (ctx: Ctx) => {
    const { run } = await theirImport(ctx);
    try {
      await act(run);
      work();
      localRedirect(ctx, addressOf(run));
    } catch (error) {
      const problems = problemsIn(error);
      ctx.status = 422;
      await show(ctx, problems);
    }
  };
}

/** Works at once in this process; were it to end here, the timetable of another goes on. */
const work = () => void goOnImports().catch(error => log.error({ err: { message: (error as Error).message } }, "import"));

async function errors(ctx: Ctx) {
  const { run } = await theirImport(ctx);
  ctx.type = "text/csv; charset=utf-8";
  ctx.set("Cache-Control", "no-store");
  ctx.attachment(`${run.name.replace(/\.\w+$/, "")}.erreurs.csv`);
  ctx.body = errorCsv(run.headers, errorRows(run));
}
