import { communeOf } from "./communeOf.ts";
import { departementOf } from "./departements.ts";
import type { Point } from "./point.ts";
import { zoneOf } from "./zone.ts";

/** The fields of a record that say where it is: its commune decides, its département only where no commune is known. */
export const placeFields = {
  communeCode: { type: String, default: null },
  departement: { type: String, default: null },
  epciCode: { type: String, default: null },
  /** The EPCI, or where the unplaced of a département stand: what territories are made of. */
  zone: { type: String, default: "?" },
  /** How well its place is known: "epci" is the middle of the territory. */
  precision: { type: String, default: null },
};

export type Place = { communeCode: string | null; communeName: string | null; departement: string | null; epciCode: string | null; epciName: string | null; zone: string; location: Point | null; precision: string | null };

/** Where a commune is, told by its INSEE code or by postcode and name; an unknown one leaves the département of the postcode. */
export async function placeOf(told: { communeCode?: string | null; postcode?: string | null; town?: string | null; departement?: string | null }): Promise<Place> {
  const commune = await communeOf(told);
  const departement = commune?.departement ?? told.departement ?? (told.postcode ? departementOf(told.postcode) : null);
  const epciCode = commune?.epciCode ?? null;
  return {
    communeCode: commune?.code ?? null,
    communeName: commune?.name ?? null,
    departement,
    epciCode,
    epciName: commune?.epciName ?? null,
    zone: zoneOf({ epciCode, departement }),
    location: (commune?.toObject().location as Point | null | undefined) ?? null,
    precision: commune?.precision ?? null,
  };
}

/** The place of one record, for another that stands where it does. */
export const samePlace = ({ communeCode, departement, epciCode, zone, precision }: Partial<Record<"communeCode" | "departement" | "epciCode" | "zone" | "precision", string | null>>) => ({
  communeCode: communeCode ?? null,
  departement: departement ?? null,
  epciCode: epciCode ?? null,
  zone: zone ?? zoneOf({ epciCode, departement }),
  precision: precision ?? null,
});
