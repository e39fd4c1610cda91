import { bulkHoldings, bulkRetention } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";
import { goOn } from "./runBulk.ts";

export const bulkFeature: Feature = {
  name: "bulk",
  jobs: [{ name: "go-on-with-bulk", everySeconds: 60, run: () => goOn() }],
  acts: { "record.undone": "Modification annulée" },
  holdings: bulkHoldings,
  retention: bulkRetention,
};
