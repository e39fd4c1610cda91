import Router from "@koa/router";
import { fields } from "../../web/fields.ts";
import type { Ctx, State } from "../../web/state.ts";
import { asTextFile } from "../chat/asTextFile.ts";
import { eraseConversation } from "../chat/eraseConversation.ts";
import { follow, messagesAfter, seenBy } from "../chat/follow.ts";
import { openingWords } from "../chat/openingWords.ts";
import { queue } from "../chat/queue.ts";
import { standingOf } from "../chat/standingOf.ts";
import { readWords } from "../chat/words.ts";
import { welcome } from "../dialogues/welcome.ts";
import { Conversation } from "../routing/conversation.ts";
import { asBubble } from "./asBubble.ts";
import { beginConversation } from "./beginConversation.ts";
import { allow, conversationIn, fromAllowedSite, mustBeTheirs, theirConversation } from "./entry.ts";
import { fewStreams } from "./fewStreams.ts";
import { widgetGates } from "./gates.ts";
import { NoPlace } from "./refusals.ts";
import { readId, sayOnce } from "./sayOnce.ts";

/** The chat for other sites: an allowed origin, a token instead of a cookie. docs/widget.md tells its use. */
export const conversationRoutes = new Router<State>({ prefix: "/api/v1/conversations" }).use(fromAllowedSite as never);

for (const path of ["/", "/accueil", "/messages", "/personne", "/events", "/texte"]) conversationRoutes.options(path, allow);
conversationRoutes.get("/accueil", greet).post("/", begin).post("/messages", say).get("/messages", read).post("/personne", human).get("/events", live).get("/texte", take).delete("/", erase);

function greet(ctx: Ctx) {
  mustBeTheirs(ctx, String(ctx.query.cle ?? ""));
  const { text, choices = [] } = welcome();
  ctx.body = { text, choices, opening: openingWords(ctx.query.sujet) };
}

async function begin(ctx: Ctx) {
  const { key } = fields(ctx.request.body, "key");
  mustBeTheirs(ctx, key);
  await widgetGates.open.allow(ctx);
  ctx.status = 201;
  ctx.body = { token: await beginConversation(key) };
}

async function say(ctx: Ctx) {
  const conversation = await theirConversation(ctx);
  const { text, clientMsgId } = fields(ctx.request.body, "text", "clientMsgId");
  const said = { text: readWords(text, { tu: true }), sendId: readId(clientMsgId) };
  await widgetGates.say.allow(ctx, conversation.publicId);
  ctx.body = { seq: await sayOnce(conversation, said) };
}

async function human(ctx: Ctx) {
  const conversation = await theirConversation(ctx);
  await widgetGates.say.allow(ctx, conversation.publicId);
  await queue(conversation, new Date(), false);
  ctx.status = 204;
}

async function read(ctx: Ctx) {
  const conversation = await theirConversation(ctx);
  await widgetGates.read.allow(ctx, conversation.publicId);
  ctx.body = { messages: (await messagesAfter(conversation._id, seenBy(ctx))).map(asBubble), standing: standingOf(conversation) };
}

async function live(ctx: Ctx) {
  const { _id, publicId } = await theirConversation(ctx);
  await widgetGates.read.allow(ctx, publicId);
  const closed = fewStreams(publicId);
  if (!closed) throw new NoPlace();
  try {
    follow(ctx, _id, { message: asBubble, standing: async () => standingOf(await Conversation.findById(_id)) }).onClose(closed);
  } catch (error) {
    closed();
    throw error;
  }
}

async function take(ctx: Ctx) {
  const conversation = await theirConversation(ctx);
  await widgetGates.read.allow(ctx, conversation.publicId);
  ctx.type = "text/plain; charset=utf-8";
  ctx.body = await asTextFile(conversation);
}

/** Erased twice is erased. */
async function erase(ctx: Ctx) {
  const conversation = await conversationIn(ctx);
  if (conversation) await eraseConversation(conversation);
  ctx.status = 204;
}
