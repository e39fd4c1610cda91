import { heldAt } from "../ambassadors/formats.ts";

type Where = { name: string; address?: string | null; postcode?: string | null; town?: string | null };
type Who = { company: string; town: string };

/** At the school; where the ambassador works, whose exact address the two agree on; or on a screen. */
export function placeOfVisit(format: string, school: Where, ambassador: Who) {
  if (heldAt(format) === "remote") return "À distance : le lien est convenu entre vous";
  const parts = heldAt(format) === "school" ? [school.name, school.address, [school.postcode, school.town].filter(Boolean).join(" ")] : [ambassador.company, ambassador.town];
  return parts.filter(Boolean).join(", ");
}
