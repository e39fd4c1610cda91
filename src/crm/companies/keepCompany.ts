import type { Types } from "mongoose";
import { Membership } from "./membership.ts";

/** Why a company cannot be put away: people speak for it on the site. A charter in force has its own say (charters/registry). */
export async function keepCompany(id: Types.ObjectId) {
  const members = await Membership.countDocuments({ company: id });
  return members ? "Des personnes ont accès à l’espace de cette entreprise : retirez d’abord leurs accès." : null;
}
