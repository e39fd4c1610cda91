import Router from "@koa/router";
import mongoose from "mongoose";
import { documentOf } from "../../web/documentOf.ts";
import { NotFound } from "../../web/errors.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { pageNumber, paging } from "../../web/paging.ts";
import type { Ctx, State } from "../../web/state.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { record } from "../journal/record.ts";
import type { Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { kindOfModel, recordKinds } from "../registry/registered.ts";
import { needs } from "../rights/needs.ts";
import { maySee, within } from "../rights/scope.ts";
import { Pair } from "./pair.ts";

const perPage = 20;

/** Records that may be one thing, the most alike first: compare and merge them, or say that they are two. */
export const duplicateRoutes = new Router<State>({ prefix: "/equipe/doublons" }).use(needs("records.write")).get("/", list).post("/:pair/ecart", dismiss);

const kindsCompared = () => recordKinds().filter(({ resembles }) => resembles);

async function list(ctx: Ctx) {
  const kinds = kindsCompared();
  const kind = kinds.find(({ word }) => word === ctx.query.fiches) ?? kinds[0]!;
  const [number, filter] = [pageNumber(ctx, 500), within(ctx.state.person!, { modelName: kind.model.modelName, dismissedAt: null })];
  const [pairs, total] = await Promise.all([Pair.find(filter).sort({ score: -1, _id: 1 }).skip((number - 1) * perPage).limit(perPage).lean(), Pair.countDocuments(filter).limit(10_000)]);
  const rows = await rowsOf(kind, pairs.flatMap(({ one, other }) => [one, other]));
  const shown = pairs.flatMap(pair => pairView(kind, pair, rows, ctx));
  ctx.body = page(ctx, "duplicates/list", {
    tabs: kinds.map(({ word, label }) => ({ label, href: `/equipe/doublons?fiches=${word}`, current: word === kind.word })),
    pairs: shown,
    total,
    pages: paging(number, total, perPage, n => `/equipe/doublons?fiches=${kind.word}&page=${n}`),
  });
}

async function rowsOf(kind: RecordKind, ids: mongoose.Types.ObjectId[]) {
  const found = (await kind.model.find({ _id: mongoose.trusted({ $in: ids }), deletedAt: null } as never).populate((kind.populate ?? []) as never).lean()) as unknown as Row[];
  return new Map(found.map(row => [String(row._id), row]));
}

/** Both records, where both are there and may be seen. */
function pairView(kind: RecordKind, { _id, one, other, score }: Pick<Pair, "_id" | "one" | "other" | "score">, rows: Map<string, Row>, ctx: Ctx) {
  const two = [rows.get(String(one)), rows.get(String(other))].filter((row): row is Row => Boolean(row && maySee(ctx.state.person!, row as never)));
  if (two.length < 2) return [];
  return [{ both: two.map(row => ({ title: kind.title(row), line: kind.line(row), href: kind.href(row) })), score: `${Math.round(score * 100)} % de ressemblance`, compare: `${kind.href(two[0]!)}/fusion/${other}`, apart: `/equipe/doublons/${_id}/ecart`, title: kind.title(two[0]!) }];
}

async function dismiss(ctx: Ctx) {
  const pair = await documentOf(ctx.params.pair, id => Pair.findById(id));
  const kind = kindOfModel(pair.modelName)!;
  const two = [...(await rowsOf(kind, [pair.one, pair.other])).values()];
  if (two.length < 2 || two.some(row => !maySee(ctx.state.person!, row as never))) throw new NotFound();
  await unitOfWork(async () => {
    const mine = await Pair.updateOne({ _id: pair._id, dismissedAt: null }, { $set: { dismissedAt: new Date(), dismissedBy: ctx.state.person!._id } });
    if (mine.modifiedCount) await record(ctx.state.person!, "record.told-apart", { _id: pair.one, constructor: kind.model }, new Date(), { other: String(pair.other) });
  });
  localRedirect(ctx, `/equipe/doublons?fiches=${kind.word}`);
}
