import Router from "@koa/router";
import { documentOf } from "../../web/documentOf.ts";
import { NotFound, orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { type Trade, trades } from "../ambassadors/trades.ts";
import { Company } from "../companies/company.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { openStatuses } from "../requests/statuses.ts";
import { among } from "../registry/personal.ts";
import { needs } from "../rights/needs.ts";
import { maySee, scopeOf, within } from "../rights/scope.ts";
import { Epci } from "../territories/epci.ts";
import { callView } from "./callView.ts";
import { companiesToCall } from "./companiesToCall.ts";
import { noTrade, tradeWords } from "./tradeWords.ts";
import { takeCall } from "./takeCall.ts";
import { territoryNames } from "../territories/territoryNames.ts";

/** The next ten companies to call about one unmet demand. */
export const callRoutes = new Router<State>({ prefix: "/equipe/chiffres/besoins/:zone/:trade" })
  .get("/", needs("records.read"), ctx => show(ctx, noProblems()))
  .post("/appel", needs("records.write"), call);

/** The territory and trade of the address, where this person may see them. */
async function theirs(ctx: Ctx) {
  const { zone = "", trade = "" } = ctx.params;
  if (trade !== noTrade && !Object.hasOwn(trades, trade)) throw new NotFound();
  const departements = zone.startsWith("?") ? [zone.slice(1)] : orNotFound(await Epci.findOne({ code: zone })).departements;
  if (![null, ...departements].some(departement => maySee(ctx.state.person!, { departement, zone }))) throw new NotFound();
  return { zone, departements, trade: trade === noTrade ? null : (trade as Trade), name: (await territoryNames())(zone) };
}

async function show(ctx: Ctx, problems: Problems) {
  const [person, place, at] = [ctx.state.person!, await theirs(ctx), new Date()];
  const found = await companiesToCall({ ...place, scope: scopeOf(person), at });
  const waiting = await SchoolRequest.countDocuments(within(person, { zone: place.zone, status: among(openStatuses), ...(place.trade ? { trades: place.trade } : {}) }));
  ctx.body = page(ctx, "demand/calls", { ...callView({ person, ...place, found, waiting, at }), problems });
}

/** The call becomes a task of whoever takes it: the company leaves everybody's ten until it is done. */
async function call(ctx: Ctx) {
  const [person, { trade, name }] = [ctx.state.person!, await theirs(ctx)];
  const { company, dueOn } = fields(ctx.request.body, "company", "dueOn");
  const found = await documentOf(company, id => Company.findOne(within(person, { _id: id, deletedAt: null })));
  try {
    await takeCall({ company: found, about: `${tradeWords(trade)}, ${name}`, dueOn, by: person });
    localRedirect(ctx, ctx.path.replace(/\/appel$/, ""));
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, problems);
  }
}
