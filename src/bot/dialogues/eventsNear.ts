import { entryOf } from "../knowledge/base.ts";
import { departementName, departementStep } from "./choices.ts";
import type { Dialogue } from "./dialogue.ts";

const kinds = [
  { value: "salons", label: "Salons et forums", says: /salon|forum/, entry: "salons-orientation" },
  { value: "portes", label: "Portes ouvertes", says: /porte/, entry: "portes-ouvertes" },
  { value: "tournee", label: "Kits et métiers en tournée", says: /kit|tournee/, entry: "metiers-en-tournee" },
  { value: "olympiades", label: "Olympiades des métiers", says: /olympiade|worldskills/, entry: "olympiades-metiers" },
];

/** What happens near: where it is announced. Passerelle keeps no calendar of events of its own, and says so. */
export const eventsNear: Dialogue = {
  id: "events-near-v1",
  label: "Événements près de moi",
  starts: /^(les )?(evenements?|salons?|forums?)( pres de (moi|chez moi)| a cote)$/,
  after: ["salons-orientation", "portes-ouvertes", "journees-orientation", "metiers-en-tournee"],
  steps: [{ name: "kind", ask: "Qu’est-ce qui t’intéresse ?", options: kinds.map(({ value, label, says }) => ({ value, label, says })) }, departementStep],
  end({ kind, departement }) {
    const place = departementName(departement!);
    const title = entryOf(kinds.find(({ value }) => value === kind)!.entry)?.title;
    return [
      {
        text: `Je ne tiens pas d’agenda : les dates sont annoncées par la Région et l’académie${place ? `, avec le lieu (regarde ${place})` : ""}. Vérifie toujours la date sur leur page avant de partir.`,
        links: [{ label: "Agenda de la Région Normandie", href: "https://www.normandie.fr" }, { label: "Académie de Normandie", href: "https://www.ac-normandie.fr" }],
        choices: title ? [title] : [],
      },
    ];
  },
};
