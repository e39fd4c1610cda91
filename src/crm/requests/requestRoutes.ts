import Router from "@koa/router";
import { documentOf } from "../../web/documentOf.ts";
import { gates } from "../../web/limits.ts";
import { page } from "../../web/page.ts";
import { pageNumber, paging } from "../../web/paging.ts";
import { noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { School } from "../schools/school.ts";
import { searchSchools } from "../schools/searchSchools.ts";
import { referentOf } from "../territories/referentOf.ts";
import { keepDraft } from "./keepDraft.ts";
import { makeRequest } from "./makeRequest.ts";
import { blankRequest, typedRequest } from "./requestForm.ts";
import { requestView, schoolCard } from "./requestView.ts";
import { Warned } from "./warned.ts";
import { wishedIn } from "./wished.ts";

const perPage = 20;

/** A teacher finds the school, then asks once. */
export const requestRoutes = new Router<State>({ prefix: "/demandes" }).get("/", find).get("/nouvelle/:school", show).post("/nouvelle/:school", send).post("/nouvelle/:school/plus-tard", putAside);

async function find(ctx: Ctx) {
  const query = (typeof ctx.query.q === "string" ? ctx.query.q : "").trim().slice(0, 200);
  if (query) await gates.search.allow(ctx);
  const number = pageNumber(ctx, 500);
  const { results, total } = await searchSchools(query, { limit: perPage, skip: (number - 1) * perPage });
  const wished = wishedIn(ctx);
  const along = (url: string) => (wished.query ? `${url}${url.includes("?") ? "&" : "?"}${wished.query}` : url);
  const pagination = paging(number, total, perPage, n => along(`/demandes?q=${encodeURIComponent(query)}&page=${n}`));
  const schools = results.map(schoolCard).map(one => ({ ...one, url: along(one.url) }));
  ctx.body = page(ctx, "requests/find-school", { query, wished, schools, total, pagination, searched: Boolean(query) });
}

async function show(ctx: Ctx) {
  const school = await asked(ctx);
  const person = ctx.state.person;
  const { form, ticked } = blankRequest();
  const { famille, metier, forme } = wishedIn(ctx);
  const typed = { form: { ...form, name: person?.name ?? "", email: person?.email ?? "", tradeWords: metier, format: forme }, ticked: { ...ticked, trades: famille ? [famille] : [] } };
  ctx.body = page(ctx, "requests/new", { school: schoolCard(school), ...requestView(typed), referent: await referentOf(school.zone) });
}

async function send(ctx: Ctx) {
  const [school, typed] = [await asked(ctx), typedRequest(ctx.request.body)];
  const { email } = typed.form;
  try {
    await gates.letters.through(ctx, email, () => makeRequest(school, typed));
    ctx.body = page(ctx, "requests/sent", { email, referent: await referentOf(school.zone) });
  } catch (error) {
    const warnings = error instanceof Warned ? error.warnings : [];
    const problems = error instanceof Warned ? noProblems() : problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "requests/new", { school: schoolCard(school), ...requestView(typed, warnings), referent: await referentOf(school.zone), problems });
  }
}

/** As it is, to be finished later: only the address must be right. */
async function putAside(ctx: Ctx) {
  const [school, typed] = [await asked(ctx), typedRequest(ctx.request.body)];
  try {
    await gates.letters.through(ctx, typed.form.email, () => keepDraft(school, typed));
    ctx.body = page(ctx, "requests/put-aside", { email: typed.form.email });
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "requests/new", { school: schoolCard(school), ...requestView(typed), referent: await referentOf(school.zone), problems });
  }
}

const asked = (ctx: Ctx) => documentOf(ctx.params.school, id => School.findById(id));
