import { trades, type Trade } from "../../crm/ambassadors/trades.ts";
import { count } from "../../crm/french.ts";
import { departementName, departementStep, tradeStep } from "./choices.ts";
import type { Dialogue } from "./dialogue.ts";
import { ambassadorsNear } from "./lookups/ambassadorsNear.ts";

const people = (n: number) => count(n, "personne", "personnes");

/** To meet somebody who does a trade: the school asks, so the young person leaves with what to show their teacher. */
export const meetAmbassador: Dialogue = {
  id: "meet-ambassador-v1",
  label: "Rencontrer un pro",
  starts: /^(je (veux|voudrais|peux)|j aimerais|comment) (rencontrer|parler a) (un |une |des )?(pro|pros|professionnels?|professionnelles?|ambassadeurs?|ambassadrices?)( s il te plait| stp)?$/,
  after: ["rencontrer-ambassadeur", "metiers-decouvrir-fiche", "sais-pas-quoi-faire"],
  steps: [tradeStep("Quelle famille de métiers veux-tu découvrir ?"), departementStep],
  async end({ trade, departement }) {
    const family = trades[trade as Trade];
    const place = departementName(departement!);
    const { near, region } = await ambassadorsNear(trade as Trade, place ? departement! : null);
    const who = near ? `${people(near)} de ton département (${place}) le font découvrir` : region ? `${people(region)} en Normandie le font découvrir` : "Personne n’est encore inscrit pour cette famille, mais une demande nous aide à chercher";
    return [
      {
        text: `${family} : ${who}.\n\nPour te protéger, une rencontre passe par ton établissement. Montre ce lien à ton professeur principal, à la ou au CPE ou au CDI : la demande prend cinq minutes, et une personne répond sous 72 heures.`,
        links: [{ label: "Demander une rencontre (à montrer à ton professeur)", href: `/demandes?famille=${trade}` }, { label: "Explorer les métiers", href: "/metiers" }],
        choices: ["Rencontrer un ambassadeur métier", "Quel stage pour moi ?"],
      },
    ];
  },
};
