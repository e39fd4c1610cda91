import { placeOf } from "../crm/territories/place.ts";

/** Town centres of Normandie: postcode, département, longitude, latitude (degrees, WGS 84; public geography, rounded). */
const towns = {
  Alençon: ["61000", "61", 0.09, 48.43],
  Caen: ["14000", "14", -0.37, 49.18],
  "Cherbourg-en-Cotentin": ["50100", "50", -1.62, 49.64],
  Dieppe: ["76200", "76", 1.08, 49.92],
  Évreux: ["27000", "27", 1.15, 49.02],
  Flers: ["61100", "61", -0.57, 48.75],
  Granville: ["50400", "50", -1.6, 48.84],
  "Le Havre": ["76600", "76", 0.11, 49.49],
  "Pont-Audemer": ["27500", "27", 0.52, 49.35],
  Rouen: ["76000", "76", 1.1, 49.44],
} as const;
export type Town = keyof typeof towns;

/** Where a person or a school of the demonstration is. */
export async function placeIn(town: Town) {
  const [postcode, , longitude, latitude] = towns[town];
  const { communeCode, departement, epciCode, zone } = await placeOf({ postcode, town });
  return { town, postcode, communeCode, departement, epciCode, zone, location: { type: "Point" as const, coordinates: [longitude, latitude] } };
}
