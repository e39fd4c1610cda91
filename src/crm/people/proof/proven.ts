import { subMinutes } from "date-fns";
import type { Middleware } from "koa";
import mongoose from "mongoose";
import { Session } from "../../../database/sessions.ts";
import { localRedirect } from "../../../web/localRedirect.ts";
import type { State } from "../../../web/state.ts";
import { digestOf } from "../secrets.ts";
import { holdForm } from "./heldForm.ts";
import { proofMinutes } from "./proofCode.ts";

/** True when this session was proven in the last quarter of an hour. */
export const provenLately = async (session: string | null, at = new Date()) =>
  Boolean(session && (await Session.exists({ digest: digestOf(session), provenAt: mongoose.trusted({ $gt: subMinutes(at, proofMinutes.lasts) }) })));

/**
 * Lets those pass who proved lately who they are; others do so first. They come back to the page they asked for, or to the form
 * they had sent, as they had filled it. For signed-in people: stands after `needs` or `signedIn`.
 */
export const proven: Middleware<State> = async (ctx, next) => {
  if (await provenLately(ctx.state.session)) return next();
  const back = ctx.method === "POST" ? await holdForm(ctx as never) : ctx.path;
  localRedirect(ctx, `/confirmer?retour=${encodeURIComponent(back)}`);
};
