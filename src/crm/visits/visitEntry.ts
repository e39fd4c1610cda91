import { config } from "../../config.ts";
import type { Ambassador } from "../ambassadors/ambassador.ts";
import { formats } from "../ambassadors/formats.ts";
import type { School } from "../schools/school.ts";
import { placeOfVisit } from "./placeOfVisit.ts";
import type { Visit } from "./visit.ts";
import type { Known } from "./visitBehind.ts";

type Seen = { visit: Visit; side: Known["side"]; school: School; ambassador: Ambassador };

/** A visit as one reader's agenda holds it: one id and one name in the letters, on its page and in the feed, so that a change moves the entry instead of adding another. */
export function visitEntry({ visit, side, school, ambassador }: Seen) {
  const key = { school: visit.schoolKey, ambassador: visit.ambassadorKey, team: visit.publicId }[side];
  const [cancelled, whom] = [visit.status === "cancelled", side === "ambassador" ? school.name : `${ambassador.name}, ${ambassador.job}`];
  return {
    id: `${visit.publicId}@passerelle`, sequence: visit.sequence, cancelled, startsAt: visit.startsAt, endsAt: visit.endsAt(), changedAt: visit.updatedAt, title: `${formats[visit.format]} : ${whom}`,
    place: placeOfVisit(visit.format, school, ambassador), text: cancelled ? "Annulée" : `${config().PUBLIC_URL}/visites/${key}`,
  };
}
export type Entry = ReturnType<typeof visitEntry>;
