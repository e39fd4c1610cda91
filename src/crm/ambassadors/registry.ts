import { ambassadorHoldings, ambassadorRetention } from "./personal.ts";
import { ambassadorWaits } from "./ambassadorWaits.ts";
import { endPauses } from "./endPauses.ts";
import { quietAmbassadors } from "./quietAmbassadors.ts";
import type { Feature } from "../registry/feature.ts";
import { Ambassador } from "./ambassador.ts";
import { ambassadorRecord } from "./ambassadorRecord.ts";

export const ambassadorsFeature: Feature = {
  name: "ambassadors",
  jobs: [{ name: "end-pauses", everySeconds: 3600, run: () => endPauses() }],
  waits: ambassadorWaits,
  holdsLetters: quietAmbassadors,
  records: [ambassadorRecord],
  links: { Company: [{ model: Ambassador as never, path: "employer", one: "un ambassadeur", many: "ambassadeurs" }] },
  acts: {
    "ambassador.enrolled": "Inscription",
    "ambassador.candidate": "Adresse confirmée",
    "ambassador.active": "Dans le réseau",
    "ambassador.paused": "En pause",
    "ambassador.offer-changed": "Proposition modifiée",
    "ambassador.feed-renewed": "Adresse de l’agenda changée",
    "ambassador.declined": "Non retenu",
  },
  holdings: ambassadorHoldings,
  retention: ambassadorRetention,
};
