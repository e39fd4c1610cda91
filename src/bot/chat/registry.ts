import type { Feature } from "../../crm/registry/feature.ts";
import { answerOwed } from "./answerOwed.ts";

export const chatFeature: Feature = {
  name: "chat",
  jobs: [{ name: "answer-owed", everySeconds: 15, run: () => answerOwed() }],
};
