import Router from "@koa/router";
import { page } from "../../web/page.ts";
import type { State } from "../../web/state.ts";
import { declarationYears } from "../ambassadors/declarations.ts";
import { priorities } from "../requests/priority.ts";
import { promisedHours } from "../requests/schoolRequest.ts";
import { atOnce } from "./inviteNext.ts";
import { rateRule } from "./answerRate.ts";
import { waves } from "./waves.ts";
import { batchWeights, weights } from "./weights.ts";

/** How people are chosen for a class, for everybody to read: the same weights that the site uses. */
export const helpRoutes = new Router<State>({ prefix: "/aide" }).get("/rapprochement", ctx => {
  const rows = Object.values(weights).map(({ label, points, how }) => ({ cells: [label, String(points), how] }));
  ctx.body = page(ctx, "requests/help", { columns: [{ label: "Ce qui compte" }, { label: "Points", numeric: true }, { label: "Comment" }], rows, atOnce, promisedHours, waves, batch: batchWeights, rateRule, declarationYears, priorityColumns: [{ label: "Établissement" }, { label: "Points", numeric: true }], priorityRows: Object.values(priorities).map(({ label, points }) => ({ cells: [label, String(points)] })) });
});
