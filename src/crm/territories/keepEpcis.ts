import { Epci } from "./epci.ts";
import type { shippedCommunes } from "./shipped.ts";

type Shipped = ReturnType<typeof shippedCommunes>;

/** Keeps the EPCIs that have a commune in the Région; their referents stay. */
export async function keepEpcis(communes: Shipped) {
  const groups = new Map<string, Shipped>();
  for (const one of communes) if (one.epciCode) groups.set(one.epciCode, [...(groups.get(one.epciCode) ?? []), one]);
  const facts = (members: Shipped) => ({
    name: members[0]!.epciName!,
    departements: [...new Set(members.map(one => one.departement))].sort(),
    communes: members.length,
    population: members.reduce((sum, one) => sum + (one.population ?? 0), 0),
  });
  await Epci.bulkWrite([...groups].map(([code, members]) => ({ updateOne: { filter: { code }, update: { $set: facts(members) }, upsert: true } })), { ordered: false });
}
