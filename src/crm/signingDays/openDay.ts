import { unitOfWork } from "../../database/transaction.ts";
import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { readDay } from "../french.ts";
import { record } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import { SigningDay } from "./signingDay.ts";

/** Opens a signing day. Says all faults at once. */
export async function openDay({ name, place, on, by, at = new Date() }: { name: string; place: string; on: string; by: Person; at?: Date }) {
  const faults: Refusal[] = [];
  if (name.length < 3 || name.length > 120) faults.push(new Refusal("name", "Donnez un nom à cette journée, en 3 à 120 caractères.", "name"));
  if (place.length > 120) faults.push(new Refusal("place", "Ce lieu dépasse 120 caractères.", "place"));
  const day = attempt(() => readDay(on, "on"), faults);
  if (faults.length) throw new Refusals(faults);
  return unitOfWork(async () => {
    const [opened] = await SigningDay.create([{ name, place, on: day!, by: by._id }]);
    await record(by, "signing-day.opened", opened!, at);
    return opened!;
  });
}
