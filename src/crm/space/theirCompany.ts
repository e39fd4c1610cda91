import mongoose from "mongoose";
import { orNotFound } from "../../web/errors.ts";
import type { Ctx } from "../../web/state.ts";
import { Charter } from "../charters/charter.ts";
import { keptOf } from "../companies/keptOf.ts";
import { Membership } from "../companies/membership.ts";

/** The company of this address for one of its members, with its newest signed charter; to others the page does not exist. */
export async function theirCompany(ctx: Ctx) {
  const company = orNotFound(await keptOf({ slug: ctx.params.slug ?? "" }));
  const membership = orNotFound(await Membership.findOne({ company: company._id, person: ctx.state.person!._id }));
  const charter = orNotFound(await Charter.findOne({ company: company._id, signedAt: mongoose.trusted({ $ne: null }) }).sort({ signedAt: -1 }));
  return { company, charter, admin: membership.admin };
}
