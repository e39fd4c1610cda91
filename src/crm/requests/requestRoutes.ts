import Router from "@koa/router";
import { documentOf } from "../../web/documentOf.ts";
import { fields, values } from "../../web/fields.ts";
import { gates } from "../../web/limits.ts";
import { page } from "../../web/page.ts";
import { pageNumber, paging } from "../../web/paging.ts";
import { problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { School } from "../schools/school.ts";
import { searchSchools } from "../schools/searchSchools.ts";
import { referentOf } from "../territories/referentOf.ts";
import { makeRequest } from "./makeRequest.ts";
import { requestChoices, schoolCard } from "./requestView.ts";

const perPage = 20;
const nothing = { format: "", level: "", headCount: "", wish: "", name: "", email: "", date1: "", date2: "", date3: "" };

/** A teacher finds the school, then asks once. */
export const requestRoutes = new Router<State>({ prefix: "/demandes" }).get("/", find).get("/nouvelle/:school", show).post("/nouvelle/:school", send);

async function find(ctx: Ctx) {
  const query = (typeof ctx.query.q === "string" ? ctx.query.q : "").trim().slice(0, 200);
  if (query) await gates.search.allow(ctx);
  const number = pageNumber(ctx, 500);
  const { results, total } = await searchSchools(query, { limit: perPage, skip: (number - 1) * perPage });
  const pagination = paging(number, total, perPage, n => `/demandes?q=${encodeURIComponent(query)}&page=${n}`);
  ctx.body = page(ctx, "requests/find-school", { query, schools: results.map(schoolCard), total, pagination, searched: Boolean(query) });
}

async function show(ctx: Ctx) {
  const school = await asked(ctx);
  const person = ctx.state.person;
  const form = { ...nothing, name: person?.name ?? "", email: person?.email ?? "" };
  ctx.body = page(ctx, "requests/new", { school: schoolCard(school), form, ...requestChoices([]), referent: await referentOf(school.zone) });
}

async function send(ctx: Ctx) {
  const school = await asked(ctx);
  const form = fields(ctx.request.body, "format", "level", "headCount", "wish", "name", "email", "date1", "date2", "date3");
  const trades = values(ctx.request.body, "trades");
  try {
    await gates.letters.through(ctx, form.email, () => makeRequest(school, { ...form, trades }));
    ctx.body = page(ctx, "requests/sent", { email: form.email, referent: await referentOf(school.zone) });
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "requests/new", { school: schoolCard(school), form, ...requestChoices(trades), referent: await referentOf(school.zone), problems });
  }
}

const asked = (ctx: Ctx) => documentOf(ctx.params.school, id => School.findById(id));
