import type { Feature } from "../registry/feature.ts";
import { duplicateHoldings } from "./personal.ts";
import { compareRecords } from "./compareRecords.ts";

export const duplicatesFeature: Feature = {
  name: "duplicates",
  holdings: duplicateHoldings,
  impersonal: { DuplicateMark: "jusqu’où les fiches ont été comparées" },
  doors: [{ href: "/equipe/doublons", label: "Doublons possibles", text: "Des fiches qui se ressemblent : les comparer, les fusionner, ou dire qu’elles sont deux.", right: "records.write" }],
  jobs: [{ name: "compare-records", everySeconds: 120, run: () => compareRecords() }],
  acts: { "record.told-apart": "N’est pas un doublon" },
};
