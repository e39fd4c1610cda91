import { addYears, differenceInYears } from "date-fns";
import type { Charter } from "../charters/charter.ts";
import { dayStart } from "../french.ts";

/** The first year of a charter is number 1; it holds the whole day of its signature. */
export type Year = { number: number; from: Date; to: Date };

/** The year of this number: from midnight, in Paris, of one anniversary of the signature to midnight of the next. */
export const yearOf = ({ signedAt }: Pick<Charter, "signedAt">, number: number): Year => ({ number, from: dayStart(addYears(signedAt!, number - 1)), to: dayStart(addYears(signedAt!, number)) });

/** The year of a charter that this moment falls in; of one that ended, the year in which it did. */
export function charterYear(charter: Pick<Charter, "signedAt" | "endedAt">, now: Date): Year {
  const at = charter.endedAt && charter.endedAt < now ? charter.endedAt : now;
  const year = yearOf(charter, Math.max(0, differenceInYears(at, charter.signedAt!)) + 1);
  return year.to <= at ? yearOf(charter, year.number + 1) : year;
}
