import { subDays } from "date-fns";
import Router from "@koa/router";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import { signedIn } from "../../web/signedIn.ts";
import type { Ctx, State } from "../../web/state.ts";
import { textOf } from "../charterTexts/textOf.ts";
import { confirmReport } from "../deliveries/confirmReport.ts";
import { dueReport } from "../deliveries/dueReport.ts";
import { progressOf } from "../deliveries/progress.ts";
import { frenchDay } from "../french.ts";
import { theirCompany } from "./theirCompany.ts";

/** The yearly report: one page, already filled, confirmed once. */
export const reportRoutes = new Router<State>({ prefix: "/entreprise/:slug/bilan" }).use(signedIn).get("/", ctx => show(ctx, noProblems(), null)).post("/", confirm);

async function show(ctx: Ctx, problems: Problems, typed: Record<string, string> | null) {
  const { company, charter } = await theirCompany(ctx);
  const due = dueReport(charter, new Date());
  // Confirmed already, by a colleague or by the first of two clicks: the room says so.
  if (!due) return localRedirect(ctx, `/entreprise/${company.slug}`);
  const progress = await progressOf(charter, await textOf(charter.textVersion), due);
  const lines = progress.map(({ name, label, words, delivered }) => ({ name, label, hint: `Compté : ${words}.`, value: typed?.[name] ?? String(delivered) }));
  ctx.body = page(ctx, "space/report", { url: `/entreprise/${company.slug}`, name: company.name, year: due.number, days: `du ${frenchDay(due.from)} au ${frenchDay(subDays(due.to, 1))}`, lines, words: typed?.words ?? "", problems });
}

async function confirm(ctx: Ctx) {
  const { company, charter } = await theirCompany(ctx);
  const typed: Record<string, string> & { words: string } = { ...fields(ctx.request.body, ...charter.pledges), ...fields(ctx.request.body, "words") };
  try {
    await confirmReport({ charter, numbers: typed, words: typed.words, by: ctx.state.person! });
    localRedirect(ctx, `/entreprise/${company.slug}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, problems, typed);
  }
}
