import Router from "@koa/router";
import { figuresCsv } from "../../crm/figureDesk/figureFiles.ts";
import { rangeWords } from "../../crm/figureDesk/months.ts";
import { readAsked } from "../../crm/figures/asked.ts";
import { takeAway } from "../../crm/figures/takeAway.ts";
import { datedMoment } from "../../crm/french.ts";
import { needs } from "../../crm/rights/needs.ts";
import { seesAll } from "../../crm/rights/scope.ts";
import { page } from "../../web/page.ts";
import type { Ctx, State } from "../../web/state.ts";
import { handoverFigures } from "./handoverFigures.ts";
import { handoverView } from "./handoverView.ts";
import { handoverTables } from "./tables.ts";

/** What went from the assistant to people, to read and to take away. The address is the view. */
export const handoverRoutes = new Router<State>({ prefix: "/equipe/chiffres" })
  .get("/conversations", needs("figures.read"), show)
  .get("/conversations.csv", needs("figures.read"), async ctx => takeAway(ctx, { what: "conversations", as: "csv", type: "text/csv; charset=utf-8", body: figuresCsv(await read(ctx)) }));

async function read(ctx: Ctx) {
  const [person, at] = [ctx.state.person!, new Date()];
  const { asked, typed, problems } = readAsked(ctx.query, at);
  const figures = await handoverFigures(asked);
  const words = rangeWords(asked);
  return { person, asked, typed, problems, figures, tables: handoverTables(figures, seesAll(person)), sentence: `${words.charAt(0).toUpperCase()}${words.slice(1)}, toute la Région`, read: `Lu le ${datedMoment(at)}` };
}

async function show(ctx: Ctx) {
  const found = await read(ctx);
  if (found.problems.list.length) ctx.status = 422;
  ctx.body = page(ctx, "counsel/figures", handoverView({ ...found, query: ctx.search }));
}
