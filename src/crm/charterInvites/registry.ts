import { inviteHoldings, inviteRetention } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";
import { InviteChoice } from "./inviteChoice.ts";
import { inviteMany } from "./inviteMany.ts";

export const charterInvitesFeature: Feature = { name: "charterInvites", links: { Company: [{ model: InviteChoice as never, path: "companies", list: true, one: "une invitation en préparation", many: "invitations en préparation" }] }, bulk: [inviteMany], holdings: inviteHoldings, retention: inviteRetention };
