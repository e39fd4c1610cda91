import { frenchMoment } from "../french.ts";
import { bothSides } from "../visits/bothSides.ts";
import type { Visit } from "../visits/visit.ts";
import type { Side } from "../visits/visitBehind.ts";

const yesNo = (is: boolean | null | undefined) => (is === true ? "oui" : is === false ? "non" : "");

/** The minute of a report, as it was left before. */
export async function reportView({ visit, side, key }: { visit: Visit; side: Side; key: string }, at = new Date()) {
  const { school, ambassador } = await bothSides(visit);
  const kept = side === "school" ? visit.schoolReport : visit.ambassadorReport;
  return {
    url: `/visites/${key}`,
    side,
    school: school.name,
    who: ambassador.name,
    when: frenchMoment(visit.startsAt),
    begun: visit.startsAt <= at && visit.status !== "cancelled",
    form: { took: yesNo(kept?.took), pupils: String(kept?.pupils ?? (visit.headCount || "")), again: yesNo(kept?.again), words: side === "school" ? visit.schoolWords : visit.ambassadorWords },
    tookChoices: [{ value: "oui", label: "Oui" }, { value: "non", label: side === "school" ? "Non, personne n’est venu" : "Non, elle n’a pas eu lieu" }],
    wordsLabel: side === "school" ? "Ce que les jeunes en retiennent" : "Ce que vous en retenez",
    againChoices: [{ value: "oui", label: "Oui" }, { value: "non", label: "Non" }],
  };
}
