import type { Figures } from "../figures/figuresOf.ts";
import type { Served } from "../figures/servedFigures.ts";
import { schoolTypes } from "../figures/schoolTypes.ts";
import { share } from "./share.ts";
import type { Table } from "./tables.ts";

const servedRow = (name: string, { open, never }: Served) => [name, open, never, share(never, open)];

/** The tables of schools never served, where most of them are first, and of how requests weigh on ambassadors. */
export function peopleTables({ served, load }: Pick<Figures, "served" | "load">, named: (zone: string) => string): Table[] {
  const most = <Key>([, one]: [Key, Served], [, other]: [Key, Served]) => other.never - one.never;
  const columns = (what: string) => [what, "Ouverts", "Jamais servis", "Part"];
  return [
    { name: "jamais-servis", title: "Jamais servis, par territoire", columns: columns("Territoire"), rows: [...served.byZone].sort((a, b) => most(a, b) || named(a[0]).localeCompare(named(b[0]), "fr")).map(([zone, one]) => servedRow(named(zone), one)), note: "Établissements ouverts aujourd’hui, avec qui aucune visite n’a jamais été fixée ni faite, quelle que soit la période." },
    { name: "jamais-servis-type", title: "Jamais servis, par type", columns: columns("Établissements"), rows: [...served.byType].map(([type, one]) => servedRow(schoolTypes[type]!.label, one)), note: "Un établissement peut être compté sur plusieurs lignes : REP et commune rurale, par exemple." },
    {
      name: "charge-actifs",
      title: "Charge des ambassadeurs actifs",
      columns: ["Mesure", "Valeur"],
      rows: [
        ["Ambassadeurs actifs aujourd’hui", load.people],
        ["Sollicitations reçues sur la période", load.asks],
        ["Sollicitations par personne, médiane", load.median ?? "—"],
        ["Part reçue par le dixième le plus sollicité", load.busiest === null ? "—" : share(load.busiest, 1)],
        ["Jamais sollicités sur la période", load.never],
        ["Ont atteint leur limite, un mois au moins", load.full],
      ],
    },
  ];
}
