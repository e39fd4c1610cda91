import Router from "@koa/router";
import { browserOf } from "../../web/browserOf.ts";
import { fields } from "../../web/fields.ts";
import { gates } from "../../web/limits.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { noProblems, type Problems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { conversationOf, openConversation } from "../routing/openConversation.ts";
import { askCallback, waitingCall } from "./askCallback.ts";
import { callTimeNames, callTimes } from "./callback.ts";
import { openContact } from "./contact.ts";
import { hiddenPhone } from "./hiddenPhone.ts";
import { withdraw } from "./settleCallback.ts";

const empty = { name: "", phone: "", when: "" };

/** « Rappelez-moi »: the young person's side. */
export const callRoutes = new Router<State>({ prefix: "/chat/rappel" }).get("/", ctx => show(ctx, empty, noProblems())).post("/", ask).post("/retrait", takeBack);

async function show(ctx: Ctx, form: typeof empty, problems: Problems) {
  const conversation = await conversationOf(browserOf(ctx));
  const waiting = conversation && (await waitingCall(conversation._id));
  ctx.set("Cache-Control", "no-store");
  const planned = waiting?.contact ? { phone: hiddenPhone(openContact(waiting.contact).phone), when: callTimes[waiting.when].toLowerCase() } : null;
  ctx.body = page(ctx, "chat/callback", { form, problems, planned, times: callTimeNames.map(value => ({ value, label: callTimes[value] })) });
}

async function ask(ctx: Ctx) {
  const form = fields(ctx.request.body, "name", "phone", "when");
  try {
    await gates.messages.through(ctx, undefined, async () => askCallback({ ...form, conversation: (await openConversation(browserOf(ctx), new Date()))._id }));
    localRedirect(ctx, "/chat/rappel");
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, form, problems);
  }
}

async function takeBack(ctx: Ctx) {
  const conversation = await conversationOf(browserOf(ctx));
  if (conversation) await withdraw({ conversation: conversation._id });
  localRedirect(ctx, "/chat/rappel");
}
