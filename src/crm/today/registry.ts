import type { Feature } from "../registry/feature.ts";
import { sendDigests } from "./sendDigests.ts";

export const todayFeature: Feature = {
  name: "today",
  jobs: [{ name: "send-digests", everySeconds: 300, run: () => sendDigests() }],
  acts: { "person.digest-chosen": "Résumé du matin réglé" },
};
