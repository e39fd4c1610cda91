import { callbacksFeature } from "./callbacks/registry.ts";
import { comeBackFeature } from "./comeBack/registry.ts";
import { handoverFiguresFeature } from "./figures/registry.ts";
import { chatFeature } from "./chat/registry.ts";
import { safetyFeature } from "./safety/registry.ts";
import { handoverFeature } from "./handover/registry.ts";
import { routingFeature } from "./routing/registry.ts";
import { entriesFeature } from "./workshop/entries/registry.ts";
import { linksFeature } from "./workshop/links/registry.ts";
import { questionsFeature } from "./workshop/questions/registry.ts";
import { trialsFeature } from "./workshop/trials/registry.ts";
import { widgetFeature } from "./widget/registry.ts";

/** What the bot's features declare. */
export const botFeatures = [routingFeature, safetyFeature, chatFeature, callbacksFeature, comeBackFeature, questionsFeature, entriesFeature, trialsFeature, linksFeature, handoverFiguresFeature, handoverFeature, widgetFeature];
