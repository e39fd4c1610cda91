import type { Row } from "../registry/listing.ts";
import { Commune, isApproximate } from "../territories/commune.ts";
import type { Point } from "../territories/point.ts";

type Place = { point: Point; approximate: boolean };

/** Where each commune of the Région is, by its code. */
export async function communePoints(): Promise<Map<string, Place>> {
  const found = await Commune.find({}).select("code location precision").lean();
  return new Map(found.flatMap(({ code, location, precision }) => (location ? [[code, { point: location as Point, approximate: isApproximate(precision) }] as const] : [])));
}

/** One row as a GeoJSON feature: its own point, or the middle of its commune, which is said; null geometry where nobody knows. */
export function featureOf(row: Row, properties: Record<string, string>, points: Map<string, Place>) {
  const own = row.location as Point | null | undefined;
  const commune = points.get(String(row.communeCode ?? ""));
  const geometry = own ?? commune?.point ?? null;
  const precision = own ? "adresse ou commune" : commune ? (commune.approximate ? "position approchée" : "commune") : "inconnue";
  return { type: "Feature" as const, id: String(row._id), geometry: geometry && { type: geometry.type, coordinates: geometry.coordinates }, properties: { ...properties, precision } };
}
