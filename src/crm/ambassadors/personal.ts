import { subDays, subYears } from "date-fns";
import mongoose from "mongoose";
import { newPublicId } from "../people/secrets.ts";
import { type Holding, about, holds, noAddress, nobody, stillSomebody, upTo } from "../registry/personal.ts";
import type { RetentionRule } from "../registry/retention.ts";
import { restoreDays } from "../records/recordFields.ts";
import { Ambassador } from "./ambassador.ts";

/** The visits that were made still count: somebody came, nobody knows who. */
const noAmbassador: Holding["erased"] = (id, at) => ({ name: nobody, filedAs: "", email: noAddress(id), company: "", employer: null, job: "effacé", ownWords: "", days: [], absences: [], ownNeeds: "", mobile: null, smsSince: null, declaredAt: null, attestation: "", attestedOn: null, roleModels: [], roleModelSince: null, shownSince: null, postcode: "00000", town: "effacée", location: null, status: "declined", words: [], tags: [], owner: null, publicId: newPublicId(), feedKey: newPublicId(), deletedAt: at });

export const ambassadorHoldings = [
  holds({ model: Ambassador, title: "Fiches des ambassadeurs", purpose: "network", data: "nom, adresse e-mail, mobile s’ils le donnent, entreprise, métier, commune, ce qu’ils proposent et quand, ce qu’ils déclarent et, avec leur accord, ce qu’ils disent d’eux contre les idées reçues, et depuis quand leur prénom et leur métier peuvent être montrés", own: true, names: ["name"], mentions: ["ownWords", "ownNeeds"], of: who => [{ email: who.email }, ...about("person", who.ids("Person"))], told: { name: "Nom", email: "Adresse e-mail", standing: "Situation", company: "Entreprise", job: "Métier", trades: "Métiers montrés", formats: "Formats", levels: "Niveaux", days: "Jours", absences: "Absences", inHolidays: "Vacances scolaires", ownWords: "Avec leurs mots", languages: "Langues", access: "Accueil sur place", ownNeeds: "À prévoir pour eux", mobile: "Mobile", smsSince: "SMS acceptés le", declaredAt: "Déclarations faites le", attestation: "Attestation", attestedOn: "Attestation du", roleModels: "Contre les idées reçues", roleModelSince: "Accord donné le", shownSince: "Montré sur les pages des métiers depuis le", postcode: "Code postal", town: "Commune", radiusKm: "Kilomètres", monthlyLimit: "Demandes par mois", status: "Statut", pausedUntil: "En pause jusqu’au", tags: "Étiquettes", createdAt: "Créée le", updatedAt: "Modifiée le", deletedAt: "Supprimée le" }, erased: noAmbassador }),
];

export const ambassadorRetention: RetentionRule[] = [
  { name: "ambassadors-unconfirmed", title: "Inscriptions d’ambassadeurs jamais confirmées", kept: "30 jours", basis: "règle de la maison", model: Ambassador as never, due: at => ({ status: "unconfirmed", createdAt: upTo(subDays(at, 30)), email: stillSomebody() }), does: "forget" },
  { name: "ambassadors-declined", title: "Candidatures non retenues", kept: "un an", basis: "à confirmer", model: Ambassador as never, due: at => ({ status: "declined", updatedAt: upTo(subYears(at, 1)), email: stillSomebody() }), does: "forget" },
  { name: "ambassadors-deleted", title: "Fiches d’ambassadeurs supprimées", kept: `${restoreDays} jours, le temps de les restaurer`, basis: "règle de la maison", model: Ambassador as never, due: at => ({ deletedAt: mongoose.trusted({ $ne: null, $lte: subDays(at, restoreDays) }), email: stillSomebody() }), does: "forget" },
];
