type Where = { name: string; address?: string | null; postcode?: string | null; town?: string | null };
type Who = { company: string; town: string };

/** A talk is held at the school; a visit where the ambassador works, whose exact address the two agree on. */
export function placeOfVisit(format: string, school: Where, ambassador: Who) {
  const parts = format === "talk" ? [school.name, school.address, [school.postcode, school.town].filter(Boolean).join(" ")] : [ambassador.company, ambassador.town];
  return parts.filter(Boolean).join(", ");
}
