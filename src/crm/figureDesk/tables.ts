import { inUnit, units } from "../charterTexts/units.ts";
import { sectors } from "../companies/sectors.ts";
import type { Figures } from "../figures/figuresOf.ts";
import { monthsOf, zonesOf } from "../figures/spread.ts";
import { monthName, monthsBetween } from "./months.ts";
import { peopleTables } from "./peopleTables.ts";
import { share } from "./share.ts";

/** `shown`: the columns that a page has room for; files hold all of them. */
export type Table = { name: string; title: string; columns: string[]; rows: (string | number)[][]; note?: string; shown?: number[] };

/** The table as a page or a paper shows it: some columns, and numbers as they are read. */
export const inWords = ({ columns, rows, shown }: Table) => {
  const kept = <T>(cells: T[]) => (shown ? shown.map(i => cells[i]!) : cells);
  return { columns: kept(columns), rows: rows.map(cells => kept(cells).map(cell => (typeof cell === "number" ? cell.toLocaleString("fr-FR") : cell))) };
};

/** « 31 h », « 4 jours » from four days on; « — » of nothing. */
export const hoursWords = (hours: number | null) => (hours === null ? "—" : hours < 1 ? "moins d’1 h" : hours < 96 ? `${Math.round(hours)} h` : `${Math.round(hours / 24)} jours`);

/** Every figure as tables: what the page shows under its charts and what the files hold. `named` gives the name of a zone. */
export function tablesOf(figures: Figures, named: (zone: string) => string): Table[] {
  const { charters, commitments, requests, visits, others } = figures;
  const zones = zonesOf(figures).sort((a, b) => named(a).localeCompare(named(b), "fr"));
  const months = monthsBetween(monthsOf(figures));
  return [
    {
      name: "mois",
      title: "Mois par mois",
      columns: ["Mois", "Chartes signées", "Demandes confirmées", "Demandes acceptées", "Visites faites", "Jeunes rencontrés"],
      rows: months.map(month => [monthName(month), charters.signedByMonth.get(month) ?? 0, requests.byMonth.get(month)?.asked ?? 0, requests.byMonth.get(month)?.answered ?? 0, visits.byMonth.get(month)?.done ?? 0, visits.byMonth.get(month)?.pupils ?? 0]),
    },
    {
      name: "territoires",
      title: "Territoire par territoire",
      columns: ["Territoire", "Chartes", "Signées", "Demandes", "Acceptées", "Taux", "Sous 72 h", "Délai médian (heures)", "Délai", "Sans personne", "Visites", "Jeunes"],
      shown: [0, 1, 3, 5, 6, 8, 10, 11],
      rows: zones.map(zone => {
        const [charter, request, visit] = [charters.byZone.get(zone), requests.byZone.get(zone), visits.byZone.get(zone)];
        return [named(zone), charter?.inForce ?? 0, charter?.signed ?? 0, request?.asked ?? 0, request?.answered ?? 0, share(request?.answered ?? 0, request?.asked ?? 0), share(request?.inTime ?? 0, request?.asked ?? 0), request?.hours == null ? "" : Math.round(request.hours), hoursWords(request?.hours ?? null), request?.open ?? 0, visit?.done ?? 0, visit?.pupils ?? 0];
      }),
      note: "Chartes : en vigueur aujourd’hui. Taux : demandes acceptées, sur celles qui ont été confirmées.",
    },
    {
      name: "engagements",
      title: "Engagements promis et tenus",
      columns: ["Unité", "Promis par an", "Tenus sur la période"],
      rows: commitments.map(({ unit, promised, delivered }) => [units[unit].many, promised, delivered]),
      note: "Promis : ce que visent chaque année les chartes en vigueur aujourd’hui. Tenus : ce qui a été relevé ou déclaré sur la période, chartes terminées comprises, sans les corrections des bilans annuels.",
    },
    {
      name: "secteurs",
      title: "Chartes en vigueur par secteur",
      columns: ["Secteur", "Chartes en vigueur"],
      rows: [...charters.bySector].sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0])).map(([name, n]) => [sectors[name]?.label ?? "Secteur non renseigné", n]),
    },
    ...peopleTables(figures, named),
    ...others.map(({ name, title, note, columns, months: lines }) => ({ name, title, note, columns: ["Mois", ...columns], rows: lines.map(({ month, values }) => [monthName(month), ...values]) })),
  ];
}

/** « 4 visites tenues sur 6 promises par an ». */
export const unitWords = ({ unit, promised, delivered }: Figures["commitments"][number]) => `${inUnit(delivered, unit)} sur ${promised} par an`;
