import type { Types } from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { type Actor, record } from "../../crm/journal/record.ts";
import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { changed } from "./switchSite.ts";
import { readOrigins } from "./readOrigins.ts";
import { WidgetSite } from "./widgetSite.ts";

export type TypedSite = { name: string; origins: string };
type Saving = { id: Types.ObjectId | null; edition?: number; typed: TypedSite; by: Actor; at?: Date };

/** Allows one more site (no id) or changes one, its origins before and after in the journal. Throws Refusals with everything that is wrong; one that somebody changed meanwhile is told. */
export async function saveSite({ id, edition = 0, typed, by, at = new Date() }: Saving): Promise<WidgetSite> {
  const facts = read(typed);
  return unitOfWork(async () => {
    const before = id ? await WidgetSite.findOneAndUpdate({ _id: id, edition }, { $set: facts, $inc: { edition: 1 } }) : null;
    if (id && !before) throw changed();
    const site = before ?? (await WidgetSite.create([facts]))[0]!;
    await record(by, before ? "widget-site.changed" : "widget-site.added", site, at, { ...(before ? { before: before.origins } : {}), after: facts.origins });
    return site;
  }).catch(error => {
    if (isDuplicate(error)) throw new Refusal("name-taken", "Un autre site porte déjà ce nom.", "name");
    throw error;
  });
}

function read({ name, origins }: TypedSite) {
  const faults: Refusal[] = [];
  if (name.length < 2 || name.length > 80) faults.push(new Refusal("name", "Donnez un nom à ce site, en 80 caractères.", "name"));
  const read = attempt(() => readOrigins(origins), faults);
  if (faults.length) throw new Refusals(faults);
  return { name, origins: read! };
}
