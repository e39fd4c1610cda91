import { ambassadorWaits } from "./ambassadorWaits.ts";
import type { Feature } from "../registry/feature.ts";
import { ambassadorRecord } from "./ambassadorRecord.ts";

export const ambassadorsFeature: Feature = {
  name: "ambassadors",
  waits: ambassadorWaits,
  records: [ambassadorRecord],
  acts: {
    "ambassador.enrolled": "Inscription",
    "ambassador.candidate": "Adresse confirmée",
    "ambassador.active": "Dans le réseau",
    "ambassador.paused": "En pause",
    "ambassador.declined": "Non retenu",
  },
};
