import { ofAccount } from "../people/personal.ts";
import { lapses } from "../registry/retention.ts";
import { InviteChoice } from "./inviteChoice.ts";

export const inviteHoldings = [ofAccount({ model: InviteChoice, title: "Entreprises choisies à inviter", data: "qui les a choisies", told: { createdAt: "Le" } })];
export const inviteRetention = [lapses({ name: "invite-choices", title: "Entreprises choisies à inviter", kept: "7 jours", model: InviteChoice, path: "createdAt", seconds: 7 * 86_400 })];
