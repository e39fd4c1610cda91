import { Session } from "../../database/sessions.ts";
import { Device } from "../gates/device.ts";
import { Pending } from "../gates/pending.ts";
import { type Holding, about, holds, noAddress, nobody } from "../registry/personal.ts";
import { Person } from "./person.ts";
import { ProofCode } from "./proof/proofCode.ts";
import { SignInLink } from "./signInLink.ts";

type Theirs = Pick<Holding, "title" | "data" | "told"> & { model: unknown };

/** What hangs on an account and goes with it. */
export const ofAccount = (theirs: Theirs) => holds({ purpose: "accounts", of: who => about("person", who.ids("Person")), erased: "deleted", ...theirs });

/** An account that was somebody's: what points at it still finds something, and nobody can come in by it. */
const noOne: Holding["erased"] = (id, at) => ({ name: nobody, email: noAddress(id), roles: [], departements: [], epcis: [], zones: [], digest: "never", digestDueAt: null, disabledAt: at, seenAt: null });

export const peopleHoldings: Holding[] = [
  holds({ model: Person, title: "Comptes", purpose: "accounts", data: "nom, adresse e-mail, rôles, territoire, dernière venue", own: true, names: ["name"], of: ({ email }) => [{ email }], told: { name: "Nom", email: "Adresse e-mail", roles: "Rôles", departements: "Départements", epcis: "EPCI", digest: "Résumé du matin", seenAt: "Dernière venue", disabledAt: "Fermé le", createdAt: "Ouvert le" }, erased: noOne }),
  ofAccount({ model: Session, title: "Sessions ouvertes", data: "appareil, dates", told: { device: "Appareil", createdAt: "Ouverte le", seenAt: "Utilisée le", expiresAt: "Finit le" } }),
  ofAccount({ model: SignInLink, title: "Liens de connexion", data: "dates", told: { expiresAt: "Finit le", usedAt: "Utilisé le" } }),
  ofAccount({ model: ProofCode, title: "Codes de confirmation", data: "dates, nombre d’essais", told: { sentAt: "Envoyé le", tries: "Essais", expiresAt: "Finit le" } }),
  ofAccount({ model: Device, title: "Appareils connus", data: "navigateur, dates", told: { words: "Appareil", seenAt: "Vu le", expiresAt: "Oublié le" } }),
  holds({ model: Pending, title: "Étapes en cours", purpose: "accounts", data: "ce qui attend entre deux pages, chiffré, quelques minutes", of: who => about("holder", [...who.ids("Session"), ...who.ids("Person")].map(String)), told: { kind: "Étape", expiresAt: "Finit le" }, erased: "deleted" }),
];

export const peopleImpersonal = {
  Tries: "des empreintes et des nombres d’essais, effacés à la fin de leur délai",
  RateCount: "des compteurs par adresse de réseau, effacés à la fin de leur délai",
};
