import Router from "@koa/router";
import { NotFound, orNotFound } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import { gates } from "../../web/limits.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems, problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { referentOf } from "../territories/referentOf.ts";
import { Ambassador } from "./ambassador.ts";
import { ambassadorView } from "./ambassadorView.ts";
import { blankOffer, typedOffer } from "./offerForm.ts";
import { offerView } from "./offerView.ts";
import { readPause } from "./pauses.ts";
import { ownShelves } from "../registry/registered.ts";
import { changeStatus } from "./changeStatus.ts";
import { enrol } from "./enrol.ts";
import type { AmbassadorStatus } from "./statuses.ts";

/** A volunteer enrols, confirms by mail, and keeps one page of their own. */
export const ambassadorRoutes = new Router<State>({ prefix: "/ambassadeurs" })
  .get("/", ctx => void (ctx.body = page(ctx, "ambassadors/welcome")))
  .get("/inscription", ctx => void (ctx.body = page(ctx, "ambassadors/enrol", { email: "", ...offerView(blankOffer()) })))
  .post("/inscription", send)
  .get("/moi", own)
  .get("/:ambassador", show)
  .post("/:ambassador/confirmation", step("candidate"))
  .post("/:ambassador/pause", pause)
  .post("/:ambassador/reprise", step("active"));

/** The page of whoever is signed in. */
async function own(ctx: Ctx) {
  const email = ctx.state.person?.email;
  const ambassador = email ? await Ambassador.findOne({ email }) : null;
  localRedirect(ctx, ambassador ? `/ambassadeurs/${ambassador.publicId}` : email ? "/ambassadeurs" : "/connexion");
}

async function send(ctx: Ctx) {
  const [{ email }, typed] = [fields(ctx.request.body, "email"), typedOffer(ctx.request.body)];
  try {
    await gates.letters.through(ctx, email, () => enrol(email, typed));
    ctx.body = page(ctx, "ambassadors/sent", { email });
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "ambassadors/enrol", { email, ...offerView(typed), problems });
  }
}

async function show(ctx: Ctx) {
  ctx.set("Cache-Control", "no-store");
  const ambassador = await theirs(ctx);
  await shown(ctx, ambassador, noProblems());
}

async function shown(ctx: Ctx, ambassador: Ambassador, problems: Problems) {
  ctx.body = page(ctx, "ambassadors/own", { ambassador: ambassadorView(ambassador), shelves: await ownShelves("Ambassador", ambassador._id), referent: await referentOf(ambassador.zone), problems });
}

/** A pause in one tap, with the day it ends. */
async function pause(ctx: Ctx) {
  const [ambassador, at] = [await theirs(ctx), new Date()];
  try {
    const pausedUntil = readPause(fields(ctx.request.body, "until").until, at);
    if (ambassador.status !== "paused") await changeStatus({ ambassador, to: "paused", by: ambassador, at, pausedUntil });
    localRedirect(ctx, `/ambassadeurs/${ambassador.publicId}`);
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    await shown(ctx, await theirs(ctx), problems);
  }
}

function step(to: AmbassadorStatus) {
  return async (ctx: Ctx) => {
    const ambassador = await theirs(ctx);
    // Only staff bring a candidate into the network.
    if (to === "active" && ambassador.status !== "paused") throw new NotFound();
    if (ambassador.status !== to) await changeStatus({ ambassador, to, by: ambassador });
    // The enrolment ends on the classes that wait near by.
    localRedirect(ctx, `/ambassadeurs/${ambassador.publicId}${to === "candidate" ? "/demandes" : ""}`);
  };
}

const theirs = async (ctx: Ctx) => orNotFound(await Ambassador.findOne({ publicId: ctx.params.ambassador ?? "" }));
