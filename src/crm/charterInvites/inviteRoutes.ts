import Router from "@koa/router";
import { fields } from "../../web/fields.ts";
import { page } from "../../web/page.ts";
import { problemsIn } from "../../web/problems.ts";
import { needs } from "../rights/needs.ts";
import type { Ctx, State } from "../../web/state.ts";
import { renderLetter } from "../../templates/render.ts";
import { config } from "../../config.ts";
import { inviteCompany, inviteWords } from "./inviteCompany.ts";
import { type Invite, readInvites } from "./readInvites.ts";

/** Staff invite companies to sign: a pasted list, a preview of each letter, then a result for each. */
export const inviteRoutes = new Router<State>({ prefix: "/equipe/invitations-charte" })
  .use(needs("charters.invite"))
  .get("/", ctx => void (ctx.body = page(ctx, "charter-invites/list", { form: { list: "" } })))
  .post("/", ctx => read(ctx, showPreview))
  .post("/envoi", ctx => read(ctx, send));

/** Reads the list and goes on; what is refused comes back with every word of it. */
async function read(ctx: Ctx, next: (ctx: Ctx, invites: Invite[], list: string) => Promise<void>) {
  const { list } = fields(ctx.request.body, "list");
  try {
    await next(ctx, await readInvites(list, ctx.state.person!), list);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "charter-invites/list", { form: { list }, problems });
  }
}

async function showPreview(ctx: Ctx, invites: Invite[], list: string) {
  const letter = (invite: Invite) => renderLetter("charter-invited", { ...inviteWords(invite, ctx.state.person!, `${config().PUBLIC_URL}/charte/…`), site: config().PUBLIC_URL });
  const rows = invites.map(one => ({ line: one.line, company: one.company?.name ?? "—", to: `${one.name} <${one.email}>`, fault: one.fault, letter: one.fault ? null : letter(one) }));
  ctx.body = page(ctx, "charter-invites/preview", { rows, good: rows.filter(({ fault }) => !fault).length, list, sent: false });
}

async function send(ctx: Ctx, invites: Invite[], list: string) {
  for (const invite of invites) if (!invite.fault) await inviteCompany(invite, ctx.state.person!);
  const rows = invites.map(one => ({ line: one.line, company: one.company?.name ?? "—", to: `${one.name} <${one.email}>`, fault: one.fault, letter: null }));
  ctx.body = page(ctx, "charter-invites/preview", { rows, good: rows.filter(({ fault }) => !fault).length, list, sent: true });
}
