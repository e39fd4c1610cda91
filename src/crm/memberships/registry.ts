import { Membership } from "../companies/membership.ts";
import { JoinRequest } from "./joinRequest.ts";
import { membershipHoldings, membershipRetention } from "./personal.ts";
import { joinWaits } from "./joinWaits.ts";
import type { Feature } from "../registry/feature.ts";

export const membershipsFeature: Feature = {
  name: "memberships",
  waits: joinWaits,
  links: {
    Company: [
      { model: Membership as never, path: "company", one: "un accès", many: "accès", onceBy: ["person"] },
      { model: JoinRequest as never, path: "company", one: "une demande d’accès", many: "demandes d’accès", onceBy: ["email", "status"] },
    ],
  },
  doors: [{ href: "/equipe/acces", label: "Accès des entreprises", text: "Des personnes demandent à parler pour une entreprise.", right: "joins.decide" }],
  acts: {
    "company.member-admitted": "Accès ouvert à une personne",
    "company.join-asked": "Accès demandé",
    "company.join-approved": "Accès accordé",
    "company.join-refused": "Accès refusé",
  },
  holdings: membershipHoldings,
  retention: membershipRetention,
};
