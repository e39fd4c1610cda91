import { dropsPutAway } from "../records/dropsPutAway.ts";
import type { Feature } from "../registry/feature.ts";
import { School } from "./school.ts";
import { schoolRecord } from "./schoolRecord.ts";

export const schoolsFeature: Feature = {
  name: "schools",
  records: [schoolRecord],
  retention: [dropsPutAway(School, "schools-deleted", "Établissements supprimés")],
  impersonal: { School: "des établissements, avec leurs coordonnées publiques" },
};
