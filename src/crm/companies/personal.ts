import { type Holding, about, holds } from "../registry/personal.ts";
import { Company } from "./company.ts";
import { Membership } from "./membership.ts";

/** A company is nobody; its address and number may be those of somebody. */
export const companyHoldings: Holding[] = [
  holds({ model: Membership, title: "Accès à l’espace d’une entreprise", purpose: "charters", data: "entreprise, rôle dans l’espace", of: who => about("person", who.ids("Person")), told: { company: "Entreprise", admin: "Administre l’espace", createdAt: "Depuis" }, erased: "deleted" }),
  holds({ model: Company, title: "Coordonnées d’entreprises", purpose: "relations", data: "adresse e-mail et téléphone de l’entreprise, quand ce sont ceux de la personne", of: ({ email }) => [{ email }], told: { name: "Entreprise", siren: "SIREN", address: "Adresse", phone: "Téléphone", email: "Adresse e-mail" }, erased: () => ({ email: null, phone: null }) }),
];
