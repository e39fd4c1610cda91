import type { Feature } from "../../crm/registry/feature.ts";

export const routingFeature: Feature = {
  name: "conversations",
  acts: { "conversation.human-asked": "Conseiller demandé", "conversation.taken": "Conversation prise", "conversation.closed": "Conversation terminée" },
};
