import Router from "@koa/router";
import { browserOf } from "../../web/browserOf.ts";
import { orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { gates } from "../../web/limits.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { noProblems, type Problems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { conversationOf } from "../routing/openConversation.ts";
import { comeBack } from "./comeBack.ts";
import { giveCode } from "./giveCode.ts";

/** A code to find one's conversation again on another device, without an account. */
export const comeBackRoutes = new Router<State>({ prefix: "/chat" }).post("/code", give).get("/reprendre", ctx => ask(ctx, "", noProblems())).post("/reprendre", resume);

async function give(ctx: Ctx) {
  const conversation = orNotFound(await conversationOf(browserOf(ctx)));
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "chat/code", { code: await giveCode(conversation) });
}

function ask(ctx: Ctx, code: string, problems: Problems) {
  ctx.body = page(ctx, "chat/resume", { code, problems });
}

async function resume(ctx: Ctx) {
  const { code } = fields(ctx.request.body, "code");
  try {
    await gates.signIn.allow(ctx);
    await comeBack({ text: code, browser: browserOf(ctx) });
    localRedirect(ctx, "/chat");
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ask(ctx, code, problems);
  }
}
