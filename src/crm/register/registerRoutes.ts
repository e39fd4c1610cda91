import { Readable } from "node:stream";
import Router from "@koa/router";
import { stringify } from "csv-stringify";
import { gates } from "../../web/limits.ts";
import { page } from "../../web/page.ts";
import { pageNumber } from "../../web/paging.ts";
import type { Ctx, State } from "../../web/state.ts";
import { Charter } from "../charters/charter.ts";
import { shortDay } from "../french.ts";
import { inBatches } from "../registry/inBatches.ts";
import { registerQuery, rowsOf } from "./listed.ts";
import { askedOf, registerFilter } from "./registerFilter.ts";
import { registerView } from "./registerView.ts";
import { signatoryView } from "./signatoryView.ts";
import { frenchCsv } from "../registry/csv.ts";

const perPage = 24;

/** The public register of signatories: a page, the same as JSON and CSV, and a page for each of them. */
export const registerRoutes = new Router<State>().get("/registre", show).get("/registre.json", json).get("/registre.csv", csv).get("/registre/:slug", signatory);

async function listed(ctx: Ctx) {
  const [asked, number] = [askedOf(ctx), pageNumber(ctx, 10_000)];
  if (Object.values(asked).some(Boolean)) await gates.search.allow(ctx);
  const filter = registerFilter(asked);
  const [charters, total] = await Promise.all([registerQuery(filter).skip((number - 1) * perPage).limit(perPage), Charter.countDocuments(filter)]);
  return { asked, results: await rowsOf(charters), total, number };
}

async function show(ctx: Ctx) {
  ctx.body = page(ctx, "register/register", await registerView({ ...(await listed(ctx)), perPage }));
}

async function json(ctx: Ctx) {
  const { results, total, number } = await listed(ctx);
  ctx.body = { results, total, page: number, perPage };
}

async function csv(ctx: Ctx) {
  await gates.search.allow(ctx);
  ctx.type = "text/csv; charset=utf-8";
  ctx.attachment("registre-charte.csv");
  const columns = ["Entreprise", "Commune", "EPCI", "Secteur", "État", "Signée le", "Engagements", "Promis et tenu cette année", "Labels", "Vérification"];
  ctx.body = Readable.from(lines(registerFilter(askedOf(ctx)))).pipe(stringify({ ...frenchCsv, header: true, columns }));
}

/** Every line of the filter, a hundred charters at a time. */
async function* lines(filter: Record<string, unknown>) {
  const cursor = registerQuery(filter).batchSize(100).cursor();
  for await (const charters of inBatches(cursor, 100)) {
    for (const row of await rowsOf(charters as never)) yield [row.company, row.town, row.epci ?? "", row.sector ?? "", row.status, shortDay(new Date(row.signedOn)), row.pledges.join(" | "), row.progress.join(" | "), row.marks.join(" | "), row.url];
  }
}

async function signatory(ctx: Ctx) {
  ctx.body = page(ctx, "register/signatory", await signatoryView(ctx.params.slug ?? ""));
}
