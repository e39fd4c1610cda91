import { subDays, subYears } from "date-fns";
import type { Feature } from "../registry/feature.ts";
import { holds, upTo } from "../registry/personal.ts";
import { Voucher } from "./voucher.ts";

export const vouchersFeature: Feature = {
  name: "vouchers",
  acts: { "voucher.asked": "Adresse à valider par l’établissement", "voucher.confirmed": "Adresse validée", "voucher.refused": "Adresse refusée" },
  links: { School: [{ model: Voucher as never, path: "school", one: "une adresse validée", many: "adresses validées", onceBy: ["email"] }] },
  holdings: [holds({ model: Voucher, title: "Adresses d’enseignants validées par leur établissement", purpose: "network", data: "nom, adresse e-mail, réponse de l’établissement", of: who => [{ email: who.email }], told: { name: "Nom", email: "Adresse e-mail", school: "Établissement", status: "Réponse", answeredAt: "Le" }, erased: "deleted" })],
  retention: [
    { name: "vouchers-unanswered", title: "Adresses que l’établissement n’a pas validées", kept: "90 jours", basis: "règle de la maison", model: Voucher as never, due: at => ({ status: "asked", createdAt: upTo(subDays(at, 90)) }), does: "delete" },
    { name: "vouchers", title: "Adresses validées par un établissement", kept: "3 ans", basis: "à confirmer", model: Voucher as never, due: at => ({ answeredAt: upTo(subYears(at, 3)) }), does: "delete" },
  ],
};
