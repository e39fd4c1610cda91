import type { Feature } from "../../crm/registry/feature.ts";

export const comeBackFeature: Feature = {
  name: "comeBack",
  acts: { "conversation.code-given": "Code de reprise donné", "conversation.came-back": "Conversation reprise par son code" },
};
