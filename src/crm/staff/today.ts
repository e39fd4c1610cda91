import mongoose from "mongoose";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { Charter } from "../charters/charter.ts";
import { inForce } from "../charters/statuses.ts";
import { Company } from "../companies/company.ts";
import { JoinRequest } from "../memberships/joinRequest.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { Visit } from "../visits/visit.ts";

/** What waits for the staff and where the network stands, within this scope. */
export async function today(here: Record<string, unknown>, at: Date) {
  const [candidates, handedOver, toCheck, signed, stuck, toCountersign, joins, active, coming] = await Promise.all([
    Ambassador.countDocuments({ ...here, status: "candidate" }),
    SchoolRequest.countDocuments({ ...here, status: "handed-over" }),
    Company.countDocuments({ ...here, toCheck: true }),
    Charter.countDocuments({ ...here, status: inForce() }),
    Charter.countDocuments({ ...here, status: "signed", sealTries: mongoose.trusted({ $gt: 0 }) }),
    Charter.countDocuments({ ...here, status: inForce(), sealedAt: mongoose.trusted({ $ne: null }), counterSignedAt: null }),
    JoinRequest.countDocuments({ ...here, status: "waiting" }),
    Ambassador.countDocuments({ ...here, status: "active" }),
    Visit.countDocuments({ ...here, status: "confirmed", startsAt: mongoose.trusted({ $gte: at }) }),
  ]);
  return {
    tasks: [
      { label: "Ambassadeurs à valider", number: candidates, href: "/equipe/ambassadeurs?etat=candidate" },
      { label: "Demandes à reprendre", number: handedOver, href: "/equipe/demandes?etat=handed-over" },
      { label: "Cachets à poser", number: stuck, href: "/equipe/chartes?etat=signed" },
      { label: "Chartes à contre-signer", number: toCountersign, href: "/equipe/contre-signatures" },
      { label: "Demandes pour rejoindre une entreprise", number: joins, href: "/equipe/acces" },
      { label: "Entreprises à vérifier", number: toCheck, href: "/equipe/entreprises?verification=oui" },
    ],
    tiles: [
      { value: String(signed), label: "chartes en vigueur", href: "/equipe/chartes" },
      { value: String(active), label: "ambassadeurs actifs", href: "/equipe/ambassadeurs?etat=active" },
      { value: String(coming), label: "visites à venir", href: "/equipe/visites" },
    ],
  };
}
