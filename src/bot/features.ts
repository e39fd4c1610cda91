import { routingFeature } from "./routing/registry.ts";

/** What the bot's features declare. */
export const botFeatures = [routingFeature];
