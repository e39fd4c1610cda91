import { chatFeature } from "./chat/registry.ts";
import { routingFeature } from "./routing/registry.ts";

/** What the bot's features declare. */
export const botFeatures = [routingFeature, chatFeature];
