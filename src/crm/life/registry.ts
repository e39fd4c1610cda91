import type { Feature } from "../registry/feature.ts";
import { keepRenewals } from "./keepRenewals.ts";
import { keepReports } from "./keepReports.ts";

export const lifeFeature: Feature = {
  name: "life",
  jobs: [
    { name: "keep-renewals", everySeconds: 3600, run: () => keepRenewals() },
    { name: "keep-reports", everySeconds: 3600, run: () => keepReports() },
  ],
  acts: {
    "charter.renewal-noticed": "Rappel de renouvellement envoyé",
    "charter.report-asked": "Bilan demandé",
    "charter.report-missed": "Bilan non confirmé",
    "charter.report-confirmed": "Bilan confirmé",
  },
};
