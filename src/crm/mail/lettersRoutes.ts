import Router from "@koa/router";
import { config } from "../../config.ts";
import { NotFound } from "../../web/errors.ts";
import { isLoopback } from "../../web/loopback.ts";
import { page } from "../../web/page.ts";
import type { Ctx, State } from "../../web/state.ts";
import { Letter } from "./letter.ts";
import { readLetter } from "./readLetter.ts";

/** Letters sent, outside production and on this machine alone. */
export const lettersRoutes = new Router<State>().get("/dev/courriels", show).get("/dev/courriels.json", list);

async function show(ctx: Ctx) {
  ctx.body = page(ctx, "dev/letters", { letters: await recent(ctx) });
}

async function list(ctx: Ctx) {
  ctx.body = await recent(ctx);
}

async function recent(ctx: Ctx) {
  developmentOnly();
  const to = typeof ctx.query.to === "string" ? ctx.query.to.toLowerCase() : "";
  const letters = await Letter.find(to ? { to } : {}).sort({ createdAt: -1 }).limit(50);
  return Promise.all(letters.map(read));
}

async function read(letter: Letter) {
  const { subject, text } = letter.data
    ? await readLetter(letter)
    : { subject: letter.template, text: "" };
  return { id: String(letter._id), to: letter.to, template: letter.template, subject, text, status: letter.status, calendar: letter.calendar, at: letter.createdAt.toISOString() };
}

export function developmentOnly({ NODE_ENV, HOST } = config()) {
  if (NODE_ENV === "production" || !isLoopback(HOST)) throw new NotFound();
}
