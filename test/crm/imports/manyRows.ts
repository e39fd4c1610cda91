import { aSiren } from "./walk.ts";

const towns = [["14000", "Caen"], ["14600", "Honfleur"], ["50100", "Cherbourg-en-Cotentin"], ["61000", "Alençon"], ["27000", "Évreux"], ["76000", "Rouen"]];
const header = "Raison sociale;SIREN;Code postal;Commune;Téléphone;Effectif";

/** A file of companies, made as it is read: `count` rows, of which every `wrongEvery`-th holds a fault, three kinds in turn. */
export function* manyRows(count: number, wrongEvery: number, first = 100_000) {
  yield Buffer.from(`${header}\r\n`);
  for (let n = 0; n < count; n += 1) yield Buffer.from(`${rowOf(first + n, (n + 1) % wrongEvery === 0 ? (n / wrongEvery) % 3 | 0 : null)}\r\n`);
}

function rowOf(n: number, fault: number | null) {
  const [postcode, town] = towns[n % towns.length]!;
  const siren = aSiren(n);
  const wrongSiren = siren.slice(0, 8) + String((Number(siren[8]) + 1) % 10);
  return [fault === 0 ? "" : `Atelier ${n} du ${town}`, fault === 1 ? wrongSiren : siren, postcode, town, fault === 2 ? "12" : `02 31 ${String(n % 1_000_000).padStart(6, "0")}`, "10 à 19 salariés"].join(";");
}
