import { randomInt } from "node:crypto";
import Router from "@koa/router";
import { page } from "../../web/page.ts";
import type { Ctx, State } from "../../web/state.ts";
import { cardView, pileUrl } from "./cardView.ts";
import { mostPiles, pile, pileSize } from "./pile.ts";
import { resultView } from "./resultView.ts";
import type { Verdict } from "./verdicts.ts";

/** A class on tablets: each sorts ten cards. Nothing is kept: the pile and what was said stand in the address. */
export const classRoutes = new Router<State>({ prefix: "/metiers/classe" }).get("/", show);

function show(ctx: Ctx) {
  const [number, said] = [readPile(ctx.query.pile), readSaid(ctx.query.avis)];
  if (number === null) return void (ctx.body = page(ctx, "explorer/class", welcome(ctx)));
  const cards = pile(number);
  ctx.body = said.length < pileSize ? page(ctx, "explorer/class-card", cardView(number, cards, said)) : page(ctx, "explorer/class-result", resultView(number, cards, said));
}

function welcome(ctx: Ctx) {
  ctx.set("Cache-Control", "no-store");
  const typed = typeof ctx.query.pile === "string" ? ctx.query.pile.slice(0, 10) : "";
  return { start: pileUrl(newPile(), []), number: typed, ignored: typed ? `Il n’y a pas de pile de ce numéro : choisissez un nombre de 1 à ${mostPiles}.` : null };
}

const newPile = () => randomInt(1, mostPiles + 1);
const readPile = (given: unknown) => (typeof given === "string" && /^[1-9]\d{0,3}$/.test(given.trim()) ? Number(given) : null);
/** The letters that are verdicts, ten at most; anything else in the address says nothing. */
const readSaid = (given: unknown) => (typeof given === "string" ? ([...given].filter(letter => "jbn".includes(letter)).slice(0, pileSize) as Verdict[]) : []);
