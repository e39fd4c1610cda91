import { heldAt } from "../ambassadors/formats.ts";
import { levels } from "../ambassadors/levels.ts";
import { showPhone } from "../people/phone.ts";
import { bothSides, tell } from "./bothSides.ts";
import type { Visit } from "./visit.ts";

/** Tells the teacher and the ambassador, each with the calendar entry and the other's way to write. */
export async function announceVisit({ visit, at }: { visit: Visit; at: Date }) {
  const sides = await bothSides(visit);
  const { ambassador, request, readers } = sides;
  const facts = { talk: heldAt(visit.format) === "school", level: levels[request.level], headCount: request.headCount };
  const volunteer = { name: readers.ambassador.name, email: readers.ambassador.address, needs: ambassador.ownNeeds };
  const teacher = { name: readers.school.name, email: readers.school.address, phone: request.teacherPhone ? showPhone(request.teacherPhone) : "" };
  await tell({ visit, sides, to: "school", template: "visit-teacher", words: { ...facts, other: volunteer }, calendar: true, at });
  await tell({ visit, sides, to: "ambassador", template: "visit-ambassador", words: { ...facts, other: teacher }, calendar: true, at });
}
