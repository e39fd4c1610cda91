import Router from "@koa/router";
import { fields } from "../../web/fields.ts";
import { gates } from "../../web/limits.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { charterUrl } from "../charters/charterUrl.ts";
import { dossierOf } from "../ceremony/dossier.ts";
import { stopReminders } from "./remindDrafts.ts";
import { sendDraft } from "./sendDraft.ts";

/** A draft kept for later, or handed to the person who may sign; and the end of its reminders. */
export const laterRoutes = new Router<State>({ prefix: "/charte/:charter" })
  .get("/suite", ctx => show(ctx, { who: "me", recipient: "", email: "", sender: "" }, noProblems()))
  .post("/suite", send)
  .get("/rappels", async ctx => void (ctx.body = page(ctx, "charters/reminders", { ...(await about(ctx)), stopped: false })))
  .post("/rappels", stop);

const options = [
  { value: "me", label: "À moi, pour reprendre plus tard" },
  { value: "signatory", label: "À la personne habilitée à signer" },
];

async function about(ctx: Ctx) {
  const { charter, company } = await dossierOf(ctx);
  return { url: charterUrl(charter), company: { name: company.name } };
}

async function show(ctx: Ctx, form: object, problems: Problems) {
  ctx.body = page(ctx, "charters/later", { ...(await about(ctx)), form, options, problems });
}

async function send(ctx: Ctx) {
  const { charter, company } = await dossierOf(ctx);
  const form = fields(ctx.request.body, "who", "recipient", "email", "sender");
  try {
    const { email } = await gates.letters.through(ctx, form.email, () => sendDraft({ charter, company, ...form }));
    ctx.body = page(ctx, "charters/later-sent", { url: charterUrl(charter), email });
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, form, problems);
  }
}

async function stop(ctx: Ctx) {
  const { charter } = await dossierOf(ctx);
  await stopReminders(charter);
  ctx.body = page(ctx, "charters/reminders", { ...(await about(ctx)), stopped: true });
}
