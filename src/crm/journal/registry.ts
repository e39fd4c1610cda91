import { journalHoldings, journalImpersonal } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";
import { publishHeads } from "./publishHead.ts";

export const journalFeature: Feature = {
  name: "journal",
  jobs: [{ name: "publish-journal-head", everySeconds: 3600, run: () => publishHeads() }],
  holdings: journalHoldings,
  impersonal: journalImpersonal,
};
