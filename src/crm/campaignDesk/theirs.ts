import { documentOf } from "../../web/documentOf.ts";
import type { Ctx } from "../../web/state.ts";
import { Campaign } from "../campaigns/campaign.ts";
import type { Person } from "../people/person.ts";
import { seesAll } from "../rights/scope.ts";

/** The campaigns a person sees: their own, and all of them where their territory is the whole Région. */
export const seenBy = (person: Person) => (seesAll(person) ? {} : { by: person._id });

export const theirs = (ctx: Ctx) => documentOf(ctx.params.campaign, id => Campaign.findOne({ _id: id, ...seenBy(ctx.state.person!) }));
