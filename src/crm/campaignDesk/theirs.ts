import { documentOf } from "../../web/documentOf.ts";
import type { Ctx } from "../../web/state.ts";
import { Campaign } from "../campaigns/campaign.ts";
import { territoryOf } from "../campaigns/territoryOf.ts";
import type { Person } from "../people/person.ts";
import { seesAll } from "../rights/scope.ts";

/** The campaigns a person sees: those of exactly their territory, and all of them where it is the whole Région. */
export const seenBy = (person: Person) => (seesAll(person) ? {} : { territory: territoryOf(person).territory });

export const theirs = (ctx: Ctx) => documentOf(ctx.params.campaign, id => Campaign.findOne({ _id: id, ...seenBy(ctx.state.person!) }));
