import Router from "@koa/router";
import type { Middleware } from "koa";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import type { Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { needs } from "../rights/needs.ts";
import { NotFound } from "../../web/errors.ts";
import { maySee } from "../rights/scope.ts";
import { lookAlikes } from "../duplicates/lookAlikes.ts";
import { AlreadyThere, otherWith } from "./alreadyThere.ts";
import { changeRecord } from "./changeRecord.ts";
import { createRecord } from "./createRecord.ts";
import { factsOf, formView, typedIn, typedOf } from "./recordForm.ts";
import { startingFacts } from "./startingFacts.ts";
import { kindIn, theirRecord } from "./theirRecord.ts";

const writes = needs("records.write") as Middleware as never;

/** A record is made, or changed, in one form made from the fields of its kind. */
export const editRoutes = new Router<State>({ prefix: "/equipe/:kind" })
  .get("/nouvelle", writes, at(fresh))
  .post("/nouvelle", writes, at(create))
  .get("/:record/modifier", writes, at(edit))
  .post("/:record/modifier", writes, at(change));

function at(run: (ctx: Ctx, kind: RecordKind) => Promise<unknown>) {
  return async (ctx: Ctx, next: () => Promise<unknown>) => {
    const kind = kindIn(ctx);
    return kind ? run(ctx, kind) : next();
  };
}

type Shown = { title: string; line: string; href: string };
type Form = { typed: Record<string, string>; problems?: Problems; other?: string | null; row?: Row; alike?: Shown[] };

async function show(ctx: Ctx, kind: RecordKind, { typed, problems = noProblems(), other = null, row, alike = [] }: Form) {
  const edition = typeof row?.edition === "number" ? row.edition : 0;
  ctx.body = page(ctx, "records/edit", { title: row ? `Modifier ${kind.title(row)}` : kind.fresh, action: ctx.path, back: row ? kind.href(row) : `/equipe/${kind.word}`, edition: String(edition), fields: await formView(kind, typed), other, alike, problems });
}

async function fresh(ctx: Ctx, kind: RecordKind) {
  if (!kind.fresh) throw new NotFound();
  await show(ctx, kind, { typed: await startingFacts(ctx, kind) });
}

async function create(ctx: Ctx, kind: RecordKind) {
  if (!kind.fresh) throw new NotFound();
  const typed = typedIn(kind, ctx.request.body);
  try {
    const facts = await factsOf(kind, typed);
    const alike = fields(ctx.request.body, "anyway").anyway === "oui" ? [] : await alikeTo(ctx, kind, facts);
    if (alike.length) return await ask(ctx, kind, { typed, alike });
    const made = await createRecord({ kind, facts, by: ctx.state.person! });
    localRedirect(ctx, `/equipe/${kind.word}/${made._id}`);
  } catch (error) {
    await again(ctx, kind, error, { typed });
  }
}

/** The records of this territory that it may be already. An exact identifier needs no guess: it blocks. */
async function alikeTo(ctx: Ctx, kind: RecordKind, facts: Record<string, unknown>): Promise<Shown[]> {
  if (await otherWith(kind, facts)) return [];
  const found = await lookAlikes(kind, { ...facts, ...(await kind.derive?.(facts)) });
  const rows = await Promise.all(found.map(async ({ id }) => (await kind.model.findOne({ _id: id, deletedAt: null } as never).populate((kind.populate ?? []) as never).lean()) as Row | null));
  return rows.flatMap(row => (row && maySee(ctx.state.person!, row as never) ? [{ title: kind.title(row), line: kind.line(row), href: kind.href(row) }] : []));
}

async function ask(ctx: Ctx, kind: RecordKind, form: Form) {
  ctx.status = 422;
  await show(ctx, kind, form);
}

async function edit(ctx: Ctx, kind: RecordKind) {
  const row = await theirRecord(ctx, kind);
  await show(ctx, kind, { typed: typedOf(kind, row), row });
}

async function change(ctx: Ctx, kind: RecordKind) {
  const row = await theirRecord(ctx, kind);
  const [typed, { edition }] = [typedIn(kind, ctx.request.body), fields(ctx.request.body, "edition")];
  try {
    await changeRecord({ kind, id: row._id, facts: await factsOf(kind, typed), edition: Number(edition), by: ctx.state.person! });
    localRedirect(ctx, kind.href(row));
  } catch (error) {
    await again(ctx, kind, error, { typed, row: await theirRecord(ctx, kind) });
  }
}

/** The form again, with what was typed; where another record has a value, its address if it may be seen. */
async function again(ctx: Ctx, kind: RecordKind, error: unknown, form: Form) {
  const problems = problemsIn(error);
  ctx.status = 422;
  await show(ctx, kind, { ...form, problems, other: error instanceof AlreadyThere ? await visible(ctx, kind, error) : null });
}

async function visible(ctx: Ctx, kind: RecordKind, { href, id }: AlreadyThere) {
  const other = id && ((await kind.model.findById(id).lean()) as Row | null);
  return other && maySee(ctx.state.person!, other as never) ? href : null;
}
