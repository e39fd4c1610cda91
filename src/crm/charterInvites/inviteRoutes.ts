import { randomUUID } from "node:crypto";
import Router from "@koa/router";
import { documentOf } from "../../web/documentOf.ts";
import { fields, longText } from "../../web/fields.ts";
import { log } from "../../web/log.ts";
import { page } from "../../web/page.ts";
import { pageNumber } from "../../web/paging.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import { needs } from "../rights/needs.ts";
import type { Ctx, State } from "../../web/state.ts";
import { renderLetter } from "../../templates/render.ts";
import { config } from "../../config.ts";
import { choiceView } from "./choiceView.ts";
import { InviteChoice } from "./inviteChoice.ts";
import { inviteCompany, inviteWords } from "./inviteCompany.ts";
import { type Invite, readInvites } from "./readInvites.ts";

const start = "/equipe/invitations-charte";

/** Staff invite companies to sign: a pasted list or companies chosen in a list, a preview of each letter, then a result for each. */
export const inviteRoutes = new Router<State>({ prefix: start })
  .use(needs("charters.invite"))
  .get("/", ctx => void (ctx.body = page(ctx, "charter-invites/list", { form: { list: "" } })))
  .post("/", preview)
  .post("/envoi", send)
  .get("/choix/:choice", async ctx => showChoice(ctx, noProblems()))
  .post("/choix/:choice", previewChoice);

const sendingOf = (text: string) => (/^[0-9a-f-]{36}$/.test(text) ? text : randomUUID());

/** Reads the list and goes on; what is refused comes back with every word of it. */
async function preview(ctx: Ctx) {
  const list = longText(ctx.request.body, "list");
  const sending = randomUUID();
  try {
    showPreview(ctx, await readInvites(list, ctx.state.person!, sending), { list, sending, back: start });
  } catch (error) {
    refuse(ctx, error, list);
  }
}

function refuse(ctx: Ctx, error: unknown, list: string) {
  const problems = problemsIn(error);
  ctx.status = 422;
  ctx.body = page(ctx, "charter-invites/list", { form: { list }, problems });
}

type Sending = { list: string; sending: string; back: string };
const rowOf = (one: Invite) => ({ line: one.line, company: one.company?.name ?? "—", to: one.email ? `${one.name} <${one.email}>` : one.name, fault: one.fault });

function showPreview(ctx: Ctx, invites: Invite[], sending: Sending) {
  const letter = (invite: Invite) => renderLetter("charter-invited", { ...inviteWords(invite, ctx.state.person!, `${config().PUBLIC_URL}/charte/…`), site: config().PUBLIC_URL });
  const rows = invites.map(one => ({ ...rowOf(one), letter: one.fault ? null : letter(one) }));
  ctx.body = page(ctx, "charter-invites/preview", { rows, good: rows.filter(({ fault }) => !fault).length, ...sending, sent: false });
}

async function send(ctx: Ctx) {
  const list = longText(ctx.request.body, "list");
  const sending = sendingOf(fields(ctx.request.body, "sending").sending);
  try {
    const invites = await readInvites(list, ctx.state.person!, sending);
    for (const invite of invites) if (!invite.fault) await sendOne(ctx, invite, sending);
    const rows = invites.map(one => ({ ...rowOf(one), letter: null }));
    ctx.body = page(ctx, "charter-invites/preview", { rows, good: rows.filter(({ fault }) => !fault).length, list, sending, back: start, sent: true });
  } catch (error) {
    refuse(ctx, error, list);
  }
}

/** One invitation that cannot leave does not hold the others, and says so. */
async function sendOne(ctx: Ctx, invite: Invite, sending: string) {
  try {
    await inviteCompany(invite, sending, ctx.state.person!);
  } catch (error) {
    log.error({ id: ctx.state.requestId, err: { message: (error as Error).message } }, "invitation");
    invite.fault = "Une erreur est survenue : cette invitation n’est pas partie, réessayez.";
  }
}

const choiceOf = (ctx: Ctx) => documentOf(ctx.params.choice, id => InviteChoice.findOne({ _id: id, person: ctx.state.person!._id }));

async function showChoice(ctx: Ctx, problems: Problems, typed: Record<string, string> = {}) {
  ctx.body = page(ctx, "charter-invites/choice", { ...(await choiceView(await choiceOf(ctx), pageNumber(ctx, 20), ctx.state.person!, typed)), problems });
}

/** The lines typed for the companies chosen, as a list; a company without any address is left out. */
async function previewChoice(ctx: Ctx) {
  const [choice, number] = [await choiceOf(ctx), pageNumber(ctx, 20)];
  const names = choice.companies.flatMap(id => [`email-${id}`, `name-${id}`]);
  const typed: Record<string, string> = fields(ctx.request.body, ...names);
  const cell = (name: string) => (typed[name] ?? "").replace(/[;\t\n]/g, " ").trim();
  const list = choice.companies.filter(id => cell(`email-${id}`)).map(id => `${id};${cell(`email-${id}`)};${cell(`name-${id}`)}`).join("\n");
  const sending = randomUUID();
  try {
    showPreview(ctx, await readInvites(list, ctx.state.person!, sending), { list, sending, back: `${start}/choix/${choice._id}?page=${number}` });
  } catch (error) {
    problemsIn(error);
    const sentence = "Indiquez au moins une adresse e-mail.";
    ctx.status = 422;
    await showChoice(ctx, { list: [{ field: "choix", message: sentence }], byField: { choix: sentence } }, typed);
  }
}
