import { leaveMatching, matchingHoldings } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";
import { Invitation } from "./invitation.ts";
import { alertReferents } from "./alertReferents.ts";
import { sendWaves } from "./sendWaves.ts";
import { ownRate, rateShelf } from "./answerRate.ts";
import { loadFigures } from "./loadFigures.ts";
import { handOverLate } from "./handOverLate.ts";

export const matchingFeature: Feature = {
  name: "matching",
  figures: loadFigures,
  shelves: { Ambassador: rateShelf },
  ownShelves: { Ambassador: ownRate },
  doors: [{ href: "/equipe/rapprochement", label: "Répartir les demandes", text: "La meilleure répartition de toutes les demandes ouvertes, choix par choix, et la preuve qu’aucune ne vaut mieux.", right: "requests.follow" }],
  links: { Ambassador: [{ model: Invitation as never, path: "ambassador", one: "une invitation", many: "invitations", onceBy: ["request"] }] },
  jobs: [
    { name: "send-waves", everySeconds: 300, run: () => sendWaves() },
    { name: "alert-referents", everySeconds: 300, run: () => alertReferents() },
    { name: "hand-over-late", everySeconds: 60, run: () => handOverLate() },
  ],
  acts: {
    "request.confirmed": "Demande confirmée par l’enseignant",
    "request.vouching": "Adresse à valider par l’établissement",
    "request.not-vouched": "Adresse refusée par l’établissement",
    "request.handed-over": "Demande confiée à l’équipe",
    "request.invited-by-hand": "Ambassadeur invité par l’équipe",
    "request.invited-in-batch": "Ambassadeur invité par la répartition",
    "request.alerted": "Référent prévenu : sans réponse",
    "request.withdrawn": "Demande annulée",
    "request.reopened": "Demande rouverte : une place est libre",
    "invitation.sent-again": "Invitation renvoyée",
    "invitation.sent": "Invitation envoyée",
    "invitation.refused": "Invitation refusée",
  },
  holdings: matchingHoldings,
  parting: leaveMatching,
};
