import type { Feature } from "../registry/feature.ts";
import { contactRecord } from "./contactRecord.ts";
import { contactShelf } from "./contactShelf.ts";

export const contactsFeature: Feature = {
  name: "contacts",
  records: [contactRecord],
  shelves: { Company: contactShelf("company"), School: contactShelf("school") },
};
