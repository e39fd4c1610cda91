import type { Feature } from "../registry/feature.ts";
import { inviteMany } from "./inviteMany.ts";

export const charterInvitesFeature: Feature = { name: "charterInvites", bulk: [inviteMany] };
