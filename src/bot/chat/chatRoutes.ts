import Router from "@koa/router";
import { newPublicId } from "../../crm/people/secrets.ts";
import { browserOf } from "../../web/browserOf.ts";
import { orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { conversationOf, openConversation } from "../routing/openConversation.ts";
import { chatView } from "./chatView.ts";
import { asTextFile } from "./asTextFile.ts";
import { eraseConversation } from "./eraseConversation.ts";
import { follow } from "./follow.ts";
import { queue } from "./queue.ts";
import { say } from "./say.ts";
import { openingWords } from "./openingWords.ts";
import { readWords } from "./words.ts";

/** The young person's side: one page, one field, complete without JavaScript. */
export const chatRoutes = new Router<State>({ prefix: "/chat" })
  .get("/", show)
  .post("/", send)
  .post("/personne", human)
  .get("/effacement", askErasure)
  .post("/effacement", erase)
  .get("/conversation.txt", take)
  .get("/flux", live);

async function show(ctx: Ctx) {
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "chat/chat", { ...(await chatView(await conversationOf(browserOf(ctx)))), text: openingWords(ctx.query.sujet), sendId: newPublicId(), erased: ctx.query.efface === "oui" });
}

async function send(ctx: Ctx) {
  const { text, sendId } = fields(ctx.request.body, "text", "sendId");
  try {
    const words = readWords(text, { tu: true });
    await say({ conversation: await openConversation(browserOf(ctx), new Date()), text: words, email: ctx.state.person?.email ?? null, sendId: /^[0-9a-f]{32}$/.test(sendId) ? sendId : null });
    localRedirect(ctx, "/chat");
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "chat/chat", { ...(await chatView(await conversationOf(browserOf(ctx)))), text, sendId: newPublicId(), erased: false, problems });
  }
}

async function human(ctx: Ctx) {
  await queue(await openConversation(browserOf(ctx), new Date()), new Date(), false);
  localRedirect(ctx, "/chat");
}

const theirs = async (ctx: Ctx) => orNotFound(await conversationOf(browserOf(ctx)));

async function askErasure(ctx: Ctx) {
  const { owner } = await theirs(ctx);
  ctx.body = page(ctx, "chat/erase", { human: owner !== "bot" });
}

async function erase(ctx: Ctx) {
  const conversation = await conversationOf(browserOf(ctx));
  if (conversation) await eraseConversation(conversation);
  localRedirect(ctx, "/chat?efface=oui");
}

async function take(ctx: Ctx) {
  const conversation = await theirs(ctx);
  ctx.set("Cache-Control", "no-store");
  ctx.attachment("ma-conversation.txt");
  ctx.type = "text/plain; charset=utf-8";
  ctx.body = await asTextFile(conversation);
}

async function live(ctx: Ctx) {
  follow(ctx, orNotFound(await conversationOf(browserOf(ctx)))._id);
}
