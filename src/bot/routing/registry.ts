import { chatFigures } from "./chatFigures.ts";
import { tallyChat } from "./tallyChat.ts";
import { chatHoldings, chatRetention } from "./personal.ts";
import { conversationWaits } from "./conversationWaits.ts";
import type { Feature } from "../../crm/registry/feature.ts";

export const routingFeature: Feature = {
  name: "conversations",
  jobs: [{ name: "tally-chat", everySeconds: 3600, run: () => tallyChat() }],
  figures: chatFigures,
  impersonal: { ChatDay: "des nombres de conversations par jour" },
  waits: conversationWaits,
  doors: [{ href: "/conseil", label: "Conversations", text: "Les jeunes qui attendent une personne, et celles que vous tenez.", right: "conversations.hold" }],
  acts: { "conversation.erased": "Conversation effacée par le jeune" },
  holdings: chatHoldings,
  retention: chatRetention,
};
