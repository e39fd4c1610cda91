import { chatRoutes } from "./chat/chatRoutes.ts";
import { consoleRoutes } from "./console/consoleRoutes.ts";

/** The bot's own doors: the chat, and the counsellors' console. */
export const botRoutes = [chatRoutes, consoleRoutes];
