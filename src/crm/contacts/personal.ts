import { subDays, subYears } from "date-fns";
import mongoose from "mongoose";
import { about, holds, upTo } from "../registry/personal.ts";
import type { RetentionRule } from "../registry/retention.ts";
import { restoreDays } from "../records/recordFields.ts";
import { Contact } from "./contact.ts";

export const contactHoldings = [
  holds({ model: Contact, title: "Interlocuteurs", purpose: "relations", data: "nom, fonction, adresse e-mail, téléphone, entreprise ou établissement", own: true, names: ["name"], phones: ["phone"], of: who => [{ email: who.email }, ...about("person", who.ids("Person"))], told: { name: "Nom", kind: "Sorte", status: "Statut", role: "Fonction", email: "Adresse e-mail", phone: "Téléphone", company: "Entreprise", school: "Établissement", tags: "Étiquettes", source: "Source", createdAt: "Créée le", updatedAt: "Modifiée le", deletedAt: "Supprimée le" }, erased: "deleted" }),
];

/** What hangs on these goes with them: the daily job takes each away as an erasure does. */
export const contactRetention: RetentionRule[] = [
  { name: "contacts", title: "Interlocuteurs", kept: "3 ans après le dernier échange noté sur la fiche", basis: "usage de la CNIL pour les prospects ; le délai court du dernier geste de la personne : à confirmer", model: Contact as never, due: at => ({ updatedAt: upTo(subYears(at, 3)), deletedAt: null }), does: "forget" },
  { name: "contacts-deleted", title: "Interlocuteurs supprimés", kept: `${restoreDays} jours, le temps de les restaurer`, basis: "règle de la maison", model: Contact as never, due: at => ({ deletedAt: mongoose.trusted({ $ne: null, $lte: subDays(at, restoreDays) }) }), does: "forget" },
];
