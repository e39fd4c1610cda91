import { letterChoices, letterHoldings, letterRetention } from "./personal.ts";
import type { Feature } from "../registry/feature.ts";
import { sendingListing } from "./sendingListing.ts";
import { sendingDossiers, sendingShelves } from "./sendingShelf.ts";
import { sendingWaits } from "./sendingWaits.ts";

export const letterDeskFeature: Feature = {
  name: "letterDesk",
  lists: [sendingListing],
  waits: sendingWaits,
  shelves: sendingShelves,
  dossiers: sendingDossiers,
  acts: {
    "letters.stopped": "Lettres arrêtées par la personne",
    "letters.wanted": "Lettres demandées de nouveau",
    "letter.worded": "Lettre réécrite",
    "letter.house": "Retour au texte de la maison",
    "letter.sent-again": "Lettre renvoyée",
    "letter.set-aside": "Envoi manqué, vu",
    "address.lifted": "Adresse débloquée",
  },
  doors: [
    { href: "/equipe/lettres", label: "Lettres", text: "Écrire, prévisualiser et essayer chaque lettre que le site envoie.", right: "letters.word" },
    { href: "/equipe/envois", label: "Journal des envois", text: "Chaque lettre : partie, retenue ou refusée, et pourquoi.", right: "letters.follow" },
  ],
  holdings: letterHoldings,
  retention: letterRetention,
  consents: [letterChoices],
};
