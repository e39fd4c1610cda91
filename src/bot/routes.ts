import { chatRoutes } from "./chat/chatRoutes.ts";
import { askRoutes } from "./api/askRoutes.ts";
import { consoleRoutes } from "./console/consoleRoutes.ts";

/** The bot’s own doors: the chat, the counsellors’ console, and the question of programs. */
export const botRoutes = [chatRoutes, consoleRoutes, askRoutes];
