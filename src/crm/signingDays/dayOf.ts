import { addHours } from "date-fns";
import mongoose from "mongoose";
import { cookieName } from "../../web/cookies.ts";
import type { Ctx } from "../../web/state.ts";
import { SigningDay, dayCookie } from "./signingDay.ts";

/** The signing day that this tablet serves, while it lasts (from the eve to the day after), or null. */
export async function dayOf(ctx: Pick<Ctx, "cookies">, at = new Date()) {
  const publicId = ctx.cookies.get(cookieName(dayCookie));
  return publicId ? SigningDay.findOne({ publicId, on: mongoose.trusted({ $gt: addHours(at, -36), $lt: addHours(at, 36) }) }) : null;
}
