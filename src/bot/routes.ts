import { chatRoutes } from "./chat/chatRoutes.ts";
import { askRoutes } from "./api/askRoutes.ts";
import { callDeskRoutes } from "./callbacks/deskRoutes.ts";
import { callRoutes } from "./callbacks/callRoutes.ts";
import { comeBackRoutes } from "./comeBack/comeBackRoutes.ts";
import { openapiRoutes } from "./api/openapiRoutes.ts";
import { consoleRoutes } from "./console/consoleRoutes.ts";
import { handoverRoutes } from "./figures/handoverRoutes.ts";

import { changeRoutes } from "./workshop/entries/changeRoutes.ts";
import { entryRoutes } from "./workshop/entries/entryRoutes.ts";
import { newEntryRoutes } from "./workshop/entries/newEntryRoutes.ts";
import { linkRoutes } from "./workshop/links/linkRoutes.ts";
import { questionRoutes } from "./workshop/questions/questionRoutes.ts";
import { trialRoutes } from "./workshop/trials/trialRoutes.ts";
import { upkeepRoutes } from "./workshop/upkeep/upkeepRoutes.ts";
import { conversationRoutes } from "./widget/conversationRoutes.ts";
import { scriptRoutes } from "./widget/scriptRoutes.ts";
import { siteRoutes } from "./widget/siteRoutes.ts";

/** The bot’s own doors: the chat, the counsellors’ console, and the question of programs. */
export const botRoutes = [callRoutes, comeBackRoutes, callDeskRoutes, chatRoutes, consoleRoutes, askRoutes, questionRoutes, newEntryRoutes, entryRoutes, changeRoutes, trialRoutes, upkeepRoutes, linkRoutes, handoverRoutes, openapiRoutes, scriptRoutes, siteRoutes, conversationRoutes];
