import { charterHoldings } from "./personal.ts";
import { charterWaits } from "./charterWaits.ts";
import type { Feature } from "../registry/feature.ts";
import { boundCompany, charterShelf, chartersOf } from "./chartersOf.ts";
import { Charter } from "./charter.ts";
import { inForce } from "./statuses.ts";
import { charterListing } from "./charterListing.ts";

export const chartersFeature: Feature = {
  name: "charters",
  waits: charterWaits,
  lists: [charterListing],
  dossiers: { Company: chartersOf },
  shelves: { Company: charterShelf },
  holds: { Company: boundCompany },
  links: { Company: [{ model: Charter as never, path: "company", one: "une charte", many: "chartes", notBoth: { where: { status: inForce() }, why: "Les deux entreprises ont une charte en vigueur : retirez d’abord l’une des deux." } }] },
  acts: {
    "charter.started": "Brouillon ouvert",
    "charter.invited": "Invitation de l’équipe envoyée",
    "charter.awaiting-code": "Code envoyé",
    "charter.signed": "Signée",
    "charter.active": "Scellée, en vigueur",
    "charter.renewal-due": "À renouveler",
    "charter.dormant": "En sommeil",
    "charter.expired": "Arrivée à son terme",
    "charter.withdrawn": "Retirée",
    "charter.void": "Annulée et refaite",
    "charter.countersigned": "Contre-signée par la Région",
    "charters.listed": "Liste des chartes prise",
    "charters.exported": "Archive de chartes préparée",
  },
  holdings: charterHoldings,
};
