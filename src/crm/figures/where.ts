import type { Person } from "../people/person.ts";
import { within } from "../rights/scope.ts";
import type { Asked } from "./asked.ts";

/** The territory asked, within that of this person: whatever is asked never widens it. */
export const whereOf = (person: Pick<Person, "departements" | "zones">, { departement, zone }: Asked) => within(person, zone ? { zone } : departement ? { departement } : {});

/** « 2026-11 » of a date, in Paris, inside a pipeline. */
export const monthOf = (path: string) => ({ $dateToString: { date: `$${path}`, format: "%Y-%m", timezone: "Europe/Paris" } });
export const during = ({ from, to }: Pick<Asked, "from" | "to">) => ({ $gte: from, $lt: to });
/** One where the condition holds, to be summed. */
export const one = (condition: unknown) => ({ $sum: { $cond: [condition, 1, 0] } });
