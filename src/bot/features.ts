import { chatFeature } from "./chat/registry.ts";
import { safetyFeature } from "./safety/registry.ts";
import { routingFeature } from "./routing/registry.ts";

/** What the bot's features declare. */
export const botFeatures = [routingFeature, safetyFeature, chatFeature];
