import { ambassadorDesk } from "./ambassadorDesk.ts";
import { companySigns } from "./companySigns.ts";
import type { Dialogue } from "./dialogue.ts";
import { dropout } from "./dropout.ts";
import { eventsNear } from "./eventsNear.ts";
import { findPlacement } from "./findPlacement.ts";
import { findMyWay } from "./findMyWay.ts";
import { meetAmbassador } from "./meetAmbassador.ts";
import { ownConversation } from "./ownConversation.ts";
import { parentsCorner } from "./parentsCorner.ts";
import { teacherVisit } from "./teacherVisit.ts";
import { vaeAdults } from "./vaeAdults.ts";

/** The dialogues, in the order the welcome offers them. */
export const dialogues: readonly Dialogue[] = [findMyWay, findPlacement, meetAmbassador, dropout, parentsCorner, teacherVisit, companySigns, ambassadorDesk, vaeAdults, eventsNear, ownConversation];
