import Router from "@koa/router";
import { config } from "../../config.ts";
import { page } from "../../web/page.ts";
import type { Ctx, State } from "../../web/state.ts";
import { unmetOf } from "../demand/unmet.ts";
import { readAsked } from "../figures/asked.ts";
import { figuresOf } from "../figures/figuresOf.ts";
import { takeAway } from "../figures/takeAway.ts";
import { whereOf } from "../figures/where.ts";
import { datedMoment } from "../french.ts";
import { makePaper } from "../sealing/makePaper.ts";
import { needs } from "../rights/needs.ts";
import { seesAll } from "../rights/scope.ts";
import { territoryNames } from "../territories/territoryNames.ts";
import { regionOf } from "../territories/regions.ts";
import { figuresCsv, figuresJson, figuresXlsx } from "./figureFiles.ts";
import { figureMap } from "./figureMap.ts";
import { reportSheet } from "./reportSheet.ts";
import { figureView } from "./figureView.ts";
import { placeOf, sentenceOf } from "./sentence.ts";
import { tablesOf } from "./tables.ts";

/** The figures of the service, to read and to take away. The address is the view. */
export const figureRoutes = new Router<State>({ prefix: "/equipe" })
  .get("/chiffres", needs("figures.read"), show)
  .get("/chiffres.csv", needs("figures.read"), file("csv", "text/csv; charset=utf-8", async found => figuresCsv(found)))
  .get("/chiffres.xlsx", needs("figures.read"), file("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", found => figuresXlsx(found)))
  .get("/chiffres.json", needs("figures.read"), file("json", "application/json", async found => JSON.stringify(figuresJson(found.figures, found, found.named))))
  .get("/chiffres.geojson", needs("figures.read"), file("geojson", "application/geo+json", async ({ figures, named }) => JSON.stringify(await figureMap(figures, named))))
  .get("/chiffres.pdf", needs("figures.read"), file("pdf", "application/pdf", report));

async function read(ctx: Ctx) {
  const [person, at] = [ctx.state.person!, new Date()];
  const { asked, typed, problems } = readAsked(ctx.query, at);
  const [figures, named] = await Promise.all([figuresOf(asked, person), territoryNames()]);
  const everywhere = seesAll(person) ? regionOf(config().REGION).fullName : "votre territoire";
  return { person, asked, typed, problems, figures, named, place: placeOf(asked, named, everywhere), sentence: sentenceOf(asked, named, everywhere), at, read: `Lu le ${datedMoment(at)}`, tables: tablesOf(figures, named) };
}

async function report(found: Awaited<ReturnType<typeof read>>) {
  const unmet = await unmetOf({ within: whereOf(found.person, found.asked), since: found.asked.from });
  return makePaper("report", reportSheet({ ...found, unmet }));
}

async function show(ctx: Ctx) {
  const found = await read(ctx);
  if (found.problems.list.length) ctx.status = 422;
  ctx.body = page(ctx, "figures/figures", await figureView({ ...found, query: ctx.search }));
}

function file(as: string, type: string, made: (found: Awaited<ReturnType<typeof read>>) => Promise<string | Buffer>) {
  return async (ctx: Ctx) => takeAway(ctx, { what: "chiffres", as, type, body: await made(await read(ctx)) });
}
