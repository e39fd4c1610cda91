import Router from "@koa/router";
import { orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { Invitation } from "../matching/invitation.ts";
import { refuseInvitation } from "../matching/refuseInvitation.ts";
import { digestOf } from "../people/secrets.ts";
import { gates } from "../../web/limits.ts";
import { handOn } from "./handOn.ts";
import { pauseAndRefuse } from "./pauseAndRefuse.ts";
import { proposeDate } from "./proposeDate.ts";
import { acceptInvitation } from "./acceptInvitation.ts";
import { invitationView } from "./invitationView.ts";

/** An ambassador answers by the letter's link, without an account. GET only shows: mail scanners open links. */
export const invitationRoutes = new Router<State>({ prefix: "/invitations/:secret" }).get("/", show).post("/acceptation", accept).post("/refus", refuse).post("/date", propose).post("/collegue", hand).post("/pause", rest);

async function show(ctx: Ctx) {
  ctx.set("Cache-Control", "no-store");
  ctx.body = page(ctx, "visits/invitation", await invitationView(await theirs(ctx), ctx.params.secret!));
}

async function accept(ctx: Ctx) {
  const { date } = fields(ctx.request.body, "date");
  await answer(ctx, { date }, async invitation => {
    const visit = await acceptInvitation({ invitation, date });
    localRedirect(ctx, `/visites/${visit.ambassadorKey}`);
  });
}

async function refuse(ctx: Ctx) {
  const { reason } = fields(ctx.request.body, "reason");
  await answer(ctx, { reason }, async invitation => {
    await refuseInvitation({ invitation, reason });
    again(ctx);
  });
}

async function propose(ctx: Ctx) {
  const { proposal } = fields(ctx.request.body, "proposal");
  await answer(ctx, { proposal }, async invitation => {
    await proposeDate({ invitation, typed: proposal });
    again(ctx);
  });
}

async function hand(ctx: Ctx) {
  const typed = fields(ctx.request.body, "colleagueName", "colleagueEmail");
  await answer(ctx, typed, async invitation => {
    await gates.letters.through(ctx, typed.colleagueEmail, () => handOn({ invitation, name: typed.colleagueName, email: typed.colleagueEmail }));
    again(ctx);
  });
}

/** No time for a while: a pause, and this class is refused with it. */
async function rest(ctx: Ctx) {
  const { until } = fields(ctx.request.body, "until");
  await answer(ctx, {}, async invitation => {
    await pauseAndRefuse({ invitation, until });
    again(ctx);
  });
}

const again = (ctx: Ctx) => localRedirect(ctx, `/invitations/${ctx.params.secret}`);

async function answer(ctx: Ctx, typed: Record<string, string>, act: (invitation: Invitation) => Promise<void>) {
  try {
    await act(await theirs(ctx));
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    const view = await invitationView(await theirs(ctx), ctx.params.secret!);
    ctx.body = page(ctx, "visits/invitation", { ...view, ...typed, date: typed.date || view.date, problems });
  }
}

const theirs = async (ctx: Ctx) => orNotFound(await Invitation.findOne({ digest: digestOf(ctx.params.secret ?? "") }));
