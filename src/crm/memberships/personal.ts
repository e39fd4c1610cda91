import { subYears } from "date-fns";
import { among, holds, upTo } from "../registry/personal.ts";
import type { RetentionRule } from "../registry/retention.ts";
import { JoinRequest } from "./joinRequest.ts";

export const membershipHoldings = [
  holds({ model: JoinRequest, title: "Demandes d’accès à une entreprise", purpose: "charters", data: "nom, fonction, adresse e-mail", names: ["name"], of: ({ email }) => [{ email }], told: { name: "Nom", role: "Fonction", email: "Adresse e-mail", company: "Entreprise", status: "Statut", createdAt: "Faite le", decidedAt: "Décidée le" }, erased: "deleted" }),
];

export const membershipRetention: RetentionRule[] = [
  { name: "join-requests", title: "Demandes d’accès décidées", kept: "un an", basis: "repère : service Immersion Facilitée, à confirmer", model: JoinRequest as never, due: at => ({ status: among(["approved", "refused"]), decidedAt: upTo(subYears(at, 1)) }), does: "delete" },
];
