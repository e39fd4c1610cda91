import { addMonths } from "date-fns";
import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { dayStart, readDay } from "../french.ts";

export type TypedBreak = Record<"name" | "from" | "back" | "source" | "checkedOn", string>;

/** Holidays as typed, ready to be kept: from midnight to midnight in Paris. Throws Refusals with everything that is wrong. */
export function readBreak({ name, source, ...days }: TypedBreak, now: Date) {
  const faults: Refusal[] = [];
  const day = (field: keyof typeof days) => attempt(() => dayStart(readDay(days[field], field)), faults);
  if (name.length < 2 || name.length > 60) faults.push(new Refusal("name", "Donnez un nom à ces vacances, en 60 caractères.", "name"));
  if (source.length < 3 || source.length > 300) faults.push(new Refusal("source", "Dites d’où viennent ces dates, en 300 caractères.", "source"));
  const [from, back, checkedOn] = [day("from"), day("back"), day("checkedOn")];
  if (from && back && back <= from) faults.push(new Refusal("days", "La rentrée est avant le début des vacances.", "back"));
  else if (from && back && back > addMonths(from, 4)) faults.push(new Refusal("long", "Ces vacances dureraient plus de quatre mois : vérifiez les deux années.", "back"));
  if (checkedOn && checkedOn > now) faults.push(new Refusal("checked", "Ce jour n’est pas encore venu.", "checkedOn"));
  if (faults.length) throw new Refusals(faults);
  return { name, source, from: from!, back: back!, checkedOn: checkedOn! };
}
