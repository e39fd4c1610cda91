import Router from "@koa/router";
import { gates } from "../../web/limits.ts";
import { readerGone } from "../../web/readerGone.ts";
import type { Ctx, State } from "../../web/state.ts";
import { consult } from "../llm/consult.ts";
import { asWire } from "./asWire.ts";
import { readQuestion } from "./readQuestion.ts";

/** One question, for programs and other sites: the pipeline of the chat, nothing kept, no cookie needed. */
export const askRoutes = new Router<State>({ prefix: "/api/v1/assistant" }).post("/ask", async (ctx: Ctx) => {
  await gates.search.allow(ctx);
  const asked = readQuestion((ctx.request as { body?: unknown }).body);
  ctx.set("Cache-Control", "no-store");
  ctx.body = asWire(await consult({ ...asked, at: new Date() }, readerGone(ctx)));
});
