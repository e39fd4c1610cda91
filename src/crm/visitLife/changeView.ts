import { frenchMoment } from "../french.ts";
import { bothSides } from "../visits/bothSides.ts";
import type { Known } from "../visits/visitBehind.ts";

/** A visit that somebody would move or cancel. */
export async function changeView({ visit, side, key }: Known, at = new Date()) {
  const { school, ambassador } = await bothSides(visit);
  return { url: `/visites/${key}`, side, school: school.name, who: ambassador.name, when: frenchMoment(visit.startsAt), coming: visit.status === "confirmed" && visit.startsAt > at, date: "", reason: "" };
}
