import Router from "@koa/router";
import mongoose from "mongoose";
import { documentOf } from "../../web/documentOf.ts";
import { values } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { cancelInvitation } from "../entry/cancelInvitation.ts";
import type { TypedRights } from "../entry/readColleague.ts";
import { sendInvitationAgain } from "../entry/sendInvitationAgain.ts";
import { proven } from "../people/proof/proven.ts";
import { Person } from "../people/person.ts";
import { changeCookie } from "../people/sessionCookie.ts";
import { needs } from "../rights/needs.ts";
import { staffRoles } from "../rights/roles.ts";
import { changeRights } from "./changeRights.ts";
import { closeAccount } from "./closeAccount.ts";
import { colleagueView } from "./colleagueView.ts";
import { renewEntry } from "./renewEntry.ts";
import { reopenAccount } from "./reopenAccount.ts";

type Act = (facts: { person: Person; by: Person; at: Date }) => Promise<unknown>;

/** One account of the staff, and what an administrator who has just proved who they are does with it. */
export const accountDeskRoutes = new Router<State>({ prefix: "/equipe/comptes/:person" })
  .use(needs("people.manage"))
  .get("/", async ctx => show(ctx, await theirs(ctx)))
  .post("/droits", proven, rights)
  .post("/renvoi", proven, ctx => act(ctx, sendInvitationAgain))
  .post("/annulation", proven, ctx => act(ctx, cancelInvitation, "/equipe/comptes"))
  .post("/renouvellement", proven, ctx => act(ctx, renewEntry))
  .post("/fermeture", proven, ctx => act(ctx, closeAccount))
  .post("/reouverture", proven, ctx => act(ctx, reopenAccount));

const theirs = (ctx: Ctx) => documentOf(ctx.params.person, id => Person.findOne({ _id: id, roles: mongoose.trusted({ $in: staffRoles }) }));

async function show(ctx: Ctx, person: Person, typed?: TypedRights, problems?: object) {
  const view = await colleagueView({ person, me: ctx.state.person!, at: new Date(), typed });
  ctx.body = page(ctx, "colleagues/colleague", problems ? { ...view, problems } : view);
}

async function rights(ctx: Ctx) {
  const typed = { roles: values(ctx.request.body, "roles"), departements: values(ctx.request.body, "departements"), epcis: values(ctx.request.body, "epcis") };
  const own = ctx.params.person === String(ctx.state.person!._id);
  const change: Act = facts => changeRights({ ...facts, typed, keep: own ? ctx.state.session! : undefined });
  await act(ctx, change, own ? "/mon-compte" : undefined, typed);
  if (own && ctx.status === 303) await changeCookie(ctx);
}

async function act(ctx: Ctx, doIt: Act, next?: string, typed?: TypedRights) {
  const person = await theirs(ctx);
  try {
    await doIt({ person, by: ctx.state.person!, at: new Date() });
    localRedirect(ctx, next ?? `/equipe/comptes/${person._id}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await show(ctx, person, typed, problems);
  }
}
