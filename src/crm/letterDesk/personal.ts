import { subYears } from "date-fns";
import mongoose from "mongoose";
import { Entry } from "../journal/entry.ts";
import { dossierOf } from "../journal/record.ts";
import { letterKinds, stoppableKinds } from "../mail/kinds.ts";
import { Letter } from "../mail/letter.ts";
import { LetterWording } from "../mail/letterWording.ts";
import { Mailbox } from "../mail/mailbox.ts";
import { type ConsentSource, about, among, holds, nobody, upTo } from "../registry/personal.ts";
import type { RetentionRule } from "../registry/retention.ts";

export const letterHoldings = [
  holds({ model: Letter, title: "Lettres", purpose: "letters", data: "adresse, nom, sorte de lettre, réponse du serveur ; le texte est effacé dès qu’elle est partie", of: who => [{ to: who.email }, ...about("to", [...who.phones]), ...about("about", who.dossiers())], told: { template: "Lettre", to: "À", toName: "Nom", status: "Statut", createdAt: "Écrite le", sentAt: "Partie le", lastReply: "Réponse du serveur" }, erased: "deleted" }),
  holds({ model: Mailbox, title: "Adresses", purpose: "letters", data: "adresse, ce qu’elle ne veut plus recevoir, refus de son serveur", own: true, of: ({ email }) => [{ address: email }], told: { address: "Adresse e-mail", stopped: "Lettres arrêtées", bouncedAt: "Refusée le", createdAt: "Connue depuis" }, erased: "deleted" }),
  holds({ model: LetterWording, title: "Textes de lettres écrits par un collègue", purpose: "desk", data: "le nom du collègue", of: who => about("by", who.ids("Person")), told: { template: "Lettre", version: "Version", createdAt: "Le" }, erased: () => ({ byName: nobody }) }),
];

export const letterRetention: RetentionRule[] = [
  { name: "letters", title: "Journal des lettres", kept: "un an après l’écriture", basis: "journaux : 6 à 12 mois (CNIL, recommandation de 2021)", model: Letter as never, due: at => ({ status: mongoose.trusted({ $ne: "waiting" }), createdAt: upTo(subYears(at, 1)) }), does: "delete" },
  { name: "mailboxes", title: "Adresses refusées par leur serveur", kept: "3 ans après le dernier changement, sauf choix de la personne", basis: "à confirmer", model: Mailbox as never, due: at => ({ updatedAt: upTo(subYears(at, 3)), stopped: mongoose.trusted({ $size: 0 }) }), does: "delete" },
];

/** What each address stopped or took again: the sentence is the kind's own words on the page of choices. */
export const letterChoices: ConsentSource = {
  subject: "Lettres que l’on peut arrêter",
  versions: stoppableKinds.map(kind => ({ version: "1", words: letterKinds[kind].label })),
  async of(who) {
    const boxes = (await Mailbox.find({ address: who.email })).map(dossierOf);
    const lines = await Entry.find({ dossier: among(boxes), act: among(["letters.stopped", "letters.wanted"]) }).sort({ seq: 1 }).lean();
    return lines.map(({ at, act, details }) => ({ subject: "Lettres", words: letterKinds[(JSON.parse(details) as { kind: keyof typeof letterKinds }).kind]?.label ?? "", version: "1", at, from: "page « Vos lettres »", withdrawnAt: act === "letters.stopped" ? at : null }));
  },
};
