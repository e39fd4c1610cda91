import { subDays, subYears } from "date-fns";
import { newPublicId } from "../people/secrets.ts";
import { type Holding, about, among, holds, noAddress, nobody, stillSomebody, upTo } from "../registry/personal.ts";
import { type RetentionRule, lapses } from "../registry/retention.ts";
import { RequestDraft, draftDays } from "./requestDraft.ts";
import { SchoolRequest } from "./schoolRequest.ts";

/** The school asked and was answered: that stays, for the figures. Who wrote it does not. */
const noTeacher: Holding["erased"] = id => ({ teacherName: nobody, teacherEmail: noAddress(id), teacherPhone: null, wish: "", place: "", words: [], publicId: newPublicId(), arrivalKey: newPublicId() });

export const requestHoldings = [
  holds({ model: RequestDraft, title: "Demandes mises de côté", purpose: "network", data: "ce qui était écrit, nom, adresse e-mail", of: who => [{ email: who.email }], told: { createdAt: "Le", form: "Ce qui était écrit" }, erased: "deleted" }),
  holds({ model: SchoolRequest, title: "Demandes des établissements", purpose: "network", data: "nom, adresse e-mail et téléphone de l’enseignant, souhait écrit", own: true, names: ["teacherName"], of: who => about("teacher", who.ids("Person")), told: { teacherName: "Nom", teacherEmail: "Adresse e-mail", teacherPhone: "Téléphone", school: "Établissement", format: "Format", level: "Niveau", headCount: "Élèves", classes: "Classes", trades: "Métiers", tradeWords: "Métier précis", aims: "Buts", dates: "Dates", speakers: "Personnes souhaitées", place: "Sur place", wish: "Souhait", status: "Statut", createdAt: "Faite le" }, mentions: ["wish", "place", "tradeWords"], erased: noTeacher }),
];

export const requestRetention: RetentionRule[] = [
  lapses({ name: "requests-put-aside", title: "Demandes mises de côté", kept: `${draftDays} jours`, model: RequestDraft }),
  { name: "requests-unconfirmed", title: "Demandes jamais confirmées, par leur auteur ou l’établissement", kept: "30 jours", basis: "règle de la maison", model: SchoolRequest as never, due: at => ({ status: among(["unconfirmed", "vouching"]), createdAt: upTo(subDays(at, 30)), teacherEmail: stillSomebody() }), does: "forget" },
  { name: "requests-withdrawn", title: "Demandes annulées", kept: "un an", basis: "repère : service Immersion Facilitée, à confirmer", model: SchoolRequest as never, due: at => ({ status: "withdrawn", updatedAt: upTo(subYears(at, 1)), teacherEmail: stillSomebody() }), does: "forget" },
  { name: "requests", title: "Demandes closes : nom, adresse et souhait", kept: "2 ans après le dernier changement ; le reste sert aux chiffres", basis: "repère : service Immersion Facilitée, à confirmer", model: SchoolRequest as never, due: at => ({ status: among(["confirmed", "handed-over", "searching"]), updatedAt: upTo(subYears(at, 2)), teacherEmail: stillSomebody() }), does: "forget" },
];
