import { departementOf } from "./departements.ts";
import type { Point } from "./point.ts";

/** Where a commune is: its département, and its point where it is known. */
export async function placeOf(postcode: string, _town: string): Promise<{ departement: string; location: Point | null }> {
  return { departement: departementOf(postcode), location: null };
}
