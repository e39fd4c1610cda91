import { addDays } from "date-fns";
import type { Trade } from "../ambassadors/trades.ts";
import { showPhone } from "../people/phone.ts";
import { count, isoDay } from "../french.ts";
import type { Person } from "../people/person.ts";
import { may } from "../rights/rights.ts";
import { weights } from "./callOrder.ts";
import type { ToCall } from "./companiesToCall.ts";
import { noTrade, tradeWords } from "./tradeWords.ts";
import { employeesOf } from "../companies/headcounts.ts";

type Shown = { person: Person; zone: string; name: string; trade: Trade | null; found: ToCall[]; waiting: number; at: Date };

/** The ten companies to call, each with its number, why it comes first, and a button that makes the call one's own task. */
export function callView({ person, zone, name, trade, found, waiting, at }: Shown) {
  const url = `/equipe/chiffres/besoins/${encodeURIComponent(zone)}/${trade ?? noTrade}`;
  return {
    title: `${tradeWords(trade)}, ${name}`,
    waiting: waiting ? `${count(waiting, "demande attend", "demandes attendent")} quelqu’un.` : "Plus aucune demande n’attend ici.",
    requests: `/equipe/demandes?territoire=${encodeURIComponent(zone)}${trade ? `&metiers=${trade}` : ""}`,
    action: `${url}/appel`,
    day: isoDay(addDays(at, 1)),
    writes: may(person, "records.write"),
    companies: found.map(({ company, person: who, points, why }) => {
      const phone = who?.phone || company.phone || "";
      return {
        id: String(company._id),
        name: company.name,
        href: `/equipe/entreprises/${String(company._id)}`,
        line: [company.communeName, employeesOf(company.headcountBand) ? `${count(employeesOf(company.headcountBand), "salarié")} au moins` : null].filter(Boolean).join(" · "),
        person: who ? [who.name, who.role].filter(Boolean).join(", ") : null,
        phone: phone ? { href: `tel:${phone}`, text: showPhone(phone) } : null,
        why: why.join(" ; "),
        points: String(points),
      };
    }),
    weights: [
      { label: "Engagements de l’année encore à tenir", value: String(weights.promised) },
      { label: "Charte en vigueur, tout tenu", value: String(weights.engaged) },
      { label: "Déjà contactée, sans charte", value: String(weights.known) },
      { label: "Sur le territoire même", value: String(weights.near) },
      { label: "A déjà des ambassadeurs", value: String(weights.ambassadors) },
      { label: "Un numéro est connu", value: String(weights.reachable) },
      { label: "250 salariés et plus, ou 50 et plus", value: `${weights.large} ou ${weights.middle}` },
    ],
  };
}
