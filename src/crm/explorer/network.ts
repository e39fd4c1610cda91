import { config } from "../../config.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { type Trade, trades } from "../ambassadors/trades.ts";
import { count } from "../french.ts";
import { departementName } from "../territories/departements.ts";
import { regionOf } from "../territories/regions.ts";

/** How many ambassadors of a family there are by département: numbers alone, nobody is named. */
export async function network(family: Trade) {
  const rows = await Ambassador.aggregate<{ _id: string; n: number }>([{ $match: { status: "active", trades: family, deletedAt: null } }, { $group: { _id: "$departement", n: { $sum: 1 } } }]);
  const here = regionOf(config().REGION).departements.flatMap(code => rows.filter(({ _id }) => _id === code));
  const total = here.reduce((sum, { n }) => sum + n, 0);
  const label = `« ${trades[family]} »`;
  return {
    sentence: total ? `${count(total, "personne")} de la famille ${label} ${total < 2 ? "accepte" : "acceptent"} de rencontrer des classes.` : `Personne de la famille ${label} n’est inscrit pour le moment : la demande de ton établissement aide à trouver quelqu’un.`,
    caption: "Par département",
    columns: [{ label: "Département" }, { label: "Personnes", numeric: true }],
    rows: here.map(({ _id, n }) => ({ cells: [departementName(_id), String(n)] })),
  };
}
