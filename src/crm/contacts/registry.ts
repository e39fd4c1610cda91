import { contactHoldings, contactRetention } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";
import { Contact } from "./contact.ts";
import { contactRecord } from "./contactRecord.ts";
import { contactsGone } from "./contactsGone.ts";
import { contactShelf } from "./contactShelf.ts";

export const contactsFeature: Feature = {
  name: "contacts",
  holdsLetters: contactsGone,
  records: [contactRecord],
  links: {
    Company: [{ model: Contact as never, path: "company", one: "une personne", many: "personnes" }],
    School: [{ model: Contact as never, path: "school", one: "une personne", many: "personnes" }],
  },
  shelves: { Company: contactShelf("company"), School: contactShelf("school") },
  holdings: contactHoldings,
  retention: contactRetention,
};
