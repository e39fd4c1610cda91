import type { Feature } from "../registry/feature.ts";
import { schoolRecord } from "./schoolRecord.ts";

export const schoolsFeature: Feature = { name: "schools", records: [schoolRecord], impersonal: { School: "des établissements, avec leurs coordonnées publiques" } };
