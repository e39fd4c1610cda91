import { share } from "../../crm/figureDesk/share.ts";
import type { Table } from "../../crm/figureDesk/tables.ts";
import { departementName } from "../../crm/territories/departements.ts";
import { type Topic, topics } from "../knowledge/topics.ts";
import type { HandoverFigures } from "./handoverFigures.ts";
import { spanWords } from "./spanWords.ts";

const themeName = (theme: string) => topics[theme as Topic] ?? "Sujet non reconnu";
const placeName = (code: string) => (code === "?" ? "Non dit" : departementName(code));
const most = ([a, one]: [string, number], [b, other]: [string, number]) => other - one || a.localeCompare(b, "fr");

/** Every figure of the hand-over as tables; who took how many is for those who see the whole Région. */
export function handoverTables(figures: HandoverFigures, everywhere: boolean): Table[] {
  const { asked, waits, answers } = figures;
  const parts = (by: Map<string, number>, named: (key: string) => string) => [...by].map(([key, n]): [string, number] => [named(key), n]).sort(most).map(([name, n]) => [name, n, share(n, asked)]);
  return [
    {
      name: "attentes",
      title: "Attente",
      columns: ["Mesure", "Comptées", "Médiane (secondes)", "Médiane", "Neuf sur dix (secondes)", "Neuf sur dix"],
      shown: [0, 1, 3, 5],
      rows: ([["Jusqu’à la prise par une personne", waits], ["Jusqu’à sa première réponse", answers]] as const).map(([name, { many, median, ninth }]) => [name, many, median ?? "", spanWords(median), ninth ?? "", spanWords(ninth)]),
      note: "Neuf sur dix : neuf conversations sur dix n’ont pas attendu plus longtemps ; dit à partir de dix conversations.",
    },
    { name: "themes", title: "Relais demandés, par thème", columns: ["Thème", "Relais", "Part"], rows: parts(figures.themes, themeName) },
    { name: "territoires", title: "Relais demandés, par département", columns: ["Département", "Relais", "Part"], rows: parts(figures.departements, placeName), note: "Le département n’est connu que si le jeune l’a dit." },
    { name: "heures", title: "Heure par heure", columns: ["Heure", "Relais demandés", "Dont samedis, dimanches et jours fériés"], rows: asked ? Array.from({ length: 24 }, (_, hour) => [`${hour}\u00a0h`, figures.hours.get(String(hour)) ?? 0, figures.hoursOff.get(String(hour)) ?? 0]) : [] },
    { name: "avis", title: "Avis sur les réponses, par thème", columns: ["Thème", "Oui, ça répond", "Non, pas vraiment", "Part de oui"], rows: [...figures.ratings].map(([theme, { good, bad }]): [string, number, number, string] => [themeName(theme), good, bad, share(good, good + bad)]).sort((a, b) => b[1] + b[2] - a[1] - a[2]), note: "Comptés par mois entiers." },
    ...(everywhere ? [{ name: "charge", title: "Conversations prises, par personne", columns: ["Personne", "Conversations prises"], rows: figures.load.map(({ name, taken }) => [name, taken]) }] : []),
  ];
}
