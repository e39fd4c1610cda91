import { inviteHoldings, inviteRetention } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";
import { inviteMany } from "./inviteMany.ts";

export const charterInvitesFeature: Feature = { name: "charterInvites", bulk: [inviteMany], holdings: inviteHoldings, retention: inviteRetention };
