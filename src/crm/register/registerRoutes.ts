import Router from "@koa/router";
import { stringify } from "csv-stringify/sync";
import { page } from "../../web/page.ts";
import { pageNumber, paging } from "../../web/paging.ts";
import type { Ctx, State } from "../../web/state.ts";
import { count, frenchDay, shortDay } from "../french.ts";
import { Charter } from "../charters/charter.ts";
import { verifyUrl } from "../charters/charterUrl.ts";
import { inForce } from "../charters/statuses.ts";
import { labelsOf } from "../charterTexts/commitments.ts";
import { textsOf } from "../charterTexts/textOf.ts";

const perPage = 25;

/** The public register of signatories: a page, and the same as JSON and CSV. */
export const registerRoutes = new Router<State>().get("/registre", show).get("/registre.json", json).get("/registre.csv", csv);

async function show(ctx: Ctx) {
  const { results, total, number } = await listed(ctx);
  const pagination = paging(number, total, perPage, n => `/registre?page=${n}`);
  ctx.body = page(ctx, "register/register", { inForce: count(total, "charte en vigueur", "chartes en vigueur"), signatories: results.map(row => ({ ...row, signedOn: frenchDay(new Date(row.signedOn)) })), total, pagination });
}

async function json(ctx: Ctx) {
  const { results, total, number } = await listed(ctx);
  ctx.body = { results, total, page: number, perPage };
}

async function csv(ctx: Ctx) {
  const rows = await rowsOf(await signed().limit(5000));
  const lines = rows.map(one => [one.company, one.town, shortDay(new Date(one.signedOn)), one.pledges.join(" | "), one.url]);
  ctx.type = "text/csv; charset=utf-8";
  ctx.attachment("registre-charte.csv");
  ctx.body = stringify([["Entreprise", "Commune", "Signée le", "Engagements", "Vérification"], ...lines], { bom: true, delimiter: ";", record_delimiter: "windows", escape_formulas: true });
}

async function listed(ctx: Ctx) {
  const number = pageNumber(ctx, 10_000);
  const [charters, total] = await Promise.all([signed().skip((number - 1) * perPage).limit(perPage), Charter.countDocuments({ status: inForce() })]);
  return { results: await rowsOf(charters), total, number };
}

const signed = () => Charter.find({ status: inForce() }).sort({ signedAt: -1, _id: 1 }).populate<{ company: { name: string; communeName?: string } }>("company", "name communeName");

async function rowsOf(charters: Awaited<ReturnType<typeof signed>>) {
  const texts = await textsOf(charters);
  return charters.map(charter => ({
    company: charter.company.name,
    town: charter.company.communeName ?? "",
    signedOn: charter.signedAt!.toISOString(),
    pledges: labelsOf(texts.get(charter.textVersion)!, charter),
    url: verifyUrl(charter),
  }));
}
