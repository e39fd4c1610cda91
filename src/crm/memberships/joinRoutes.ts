import Router from "@koa/router";
import { documentOf } from "../../web/documentOf.ts";
import { fields } from "../../web/fields.ts";
import { gates } from "../../web/limits.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { Charter } from "../charters/charter.ts";
import { inForce } from "../charters/statuses.ts";
import { Company } from "../companies/company.ts";
import { askToJoin } from "./askToJoin.ts";

/** A company that is already here is not a dead end: one may ask to join it. */
export const joinRoutes = new Router<State>({ prefix: "/rejoindre/:company" }).get("/", ctx => show(ctx, { name: "", role: "", email: "" }, noProblems())).post("/", ask);

const theirs = (ctx: Ctx) => documentOf(ctx.params.company, async id => ((await Charter.exists({ company: id, status: inForce() })) ? Company.findById(id) : null));

async function show(ctx: Ctx, form: object, problems: Problems) {
  const company = await theirs(ctx);
  ctx.body = page(ctx, "companies/join", { company: company.name, action: ctx.path, register: company.slug ? `/registre/${company.slug}` : "/registre", form, problems, sent: false });
}

async function ask(ctx: Ctx) {
  const company = await theirs(ctx);
  const form = fields(ctx.request.body, "name", "role", "email");
  try {
    // Its administrators are written to, whoever asks.
    await gates.letters.through(ctx, String(company._id), () => askToJoin({ company, ...form }));
    ctx.body = page(ctx, "companies/join", { company: company.name, action: ctx.path, register: "/registre", form, sent: true });
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, form, problems);
  }
}
