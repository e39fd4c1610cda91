import Router from "@koa/router";
import { NotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { pageNumber } from "../../web/paging.ts";
import { problemsIn } from "../../web/problems.ts";
import { needs } from "../../crm/rights/needs.ts";
import type { Ctx, State } from "../../web/state.ts";
import { follow } from "../chat/follow.ts";
import { readWords } from "../chat/words.ts";
import { type Owner, isPrivate } from "../handover/state/owners.ts";
import { addMessage } from "../routing/addMessage.ts";
import { Conversation } from "../routing/conversation.ts";
import { setDuty } from "../safety/duty/setDuty.ts";
import { readAlerts } from "../safety/episodes/readAlerts.ts";
import { firstName } from "../routing/firstName.ts";
import { draftFrom } from "./aids.ts";
import { closeConversation } from "./closeConversation.ts";
import { consoleView, queueView } from "./consoleView.ts";
import { takeConversation } from "./takeConversation.ts";

/** The counsellors' side: the queue, and each conversation they hold. */
export const consoleRoutes = new Router<State>({ prefix: "/conseil" })
  .use(needs("conversations.hold"))
  .get("/", queue)
  .post("/astreinte", duty)
  .get("/:conversation", show)
  .get("/:conversation/flux", async ctx => follow(ctx, (await known(ctx))._id))
  .post("/:conversation/prise", async ctx => act(ctx, conversation => takeConversation({ conversation, by: ctx.state.person! })))
  .post("/:conversation/cloture", async ctx => act(ctx, conversation => closeConversation({ conversation, by: ctx.state.person! })))
  .post("/:conversation/alertes", async ctx => act(ctx, conversation => readAlerts({ conversation, by: ctx.state.person! })))
  .post("/:conversation/messages", async ctx => act(ctx, conversation => answer(ctx, conversation)));

async function queue(ctx: Ctx) {
  ctx.body = page(ctx, "counsel/queue", await queueView(ctx.state.person!, pageNumber(ctx, 1000)));
}

async function duty(ctx: Ctx) {
  await setDuty({ by: ctx.state.person!, onDuty: fields(ctx.request.body, "astreinte").astreinte === "oui" });
  localRedirect(ctx, "/conseil");
}

async function show(ctx: Ctx) {
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "counsel/conversation", await consoleView(await known(ctx), ctx.state.person!, draftFrom(String(ctx.query.fiche ?? ""), new Date())));
}

async function answer(ctx: Ctx, conversation: Conversation) {
  const person = ctx.state.person!;
  const words = readWords(fields(ctx.request.body, "text").text);
  if (!conversation.counsellor?.equals(person._id)) throw new NotFound();
  await addMessage(conversation, { from: "counsellor", who: firstName(person.name), text: words }, ["human"], new Date());
}

async function act(ctx: Ctx, run: (conversation: Conversation) => Promise<unknown>) {
  const { text } = fields(ctx.request.body, "text");
  const conversation = await known(ctx);
  try {
    await run(conversation);
    localRedirect(ctx, `/conseil/${conversation.publicId}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "counsel/conversation", { ...(await consoleView(await known(ctx), ctx.state.person!, text)), problems });
  }
}

/** What is still between a young person and the assistant is nobody else's to read. */
async function known(ctx: Ctx) {
  const conversation = await Conversation.findOne({ publicId: ctx.params.conversation ?? "" });
  if (!conversation || isPrivate(conversation.owner as Owner)) throw new NotFound();
  return conversation;
}
