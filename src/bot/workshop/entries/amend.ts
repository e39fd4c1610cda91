import { Refusal } from "../../../web/errors.ts";
import { isoDay } from "../../../crm/french.ts";
import type { Person } from "../../../crm/people/person.ts";
import { type EntryForm, formOf } from "./entryForm.ts";
import { faultsIn } from "./faults.ts";
import { asRefusals } from "./fieldOf.ts";
import { keepChange } from "./keepChange.ts";
import type { Standing } from "./standing.ts";
import { textOf } from "./textOf.ts";

type Amending = { standing: Standing; seen: number; by: Person; at?: Date };
type Alter = (form: EntryForm) => EntryForm;

/** Changes a date or a review in what is told, at once, and in the draft: neither weighs on the ranking. */
async function amend({ standing, seen, by, at, note }: Amending & { note: string }, alter: Alter) {
  const { entry, told, live, draft, hash } = standing;
  const changed = (text: string) => textOf(alter(formOf(text) ?? fail()));
  const text = changed(told);
  const faults = faultsIn(text, { entry, others: [] });
  if (faults.length) throw asRefusals(faults, true);
  const set = { live: { text, basedOn: live?.basedOn ?? hash }, ...(draft ? { draft: { text: changed(draft.text), basedOn: draft.basedOn } } : {}) };
  return keepChange({ entry, seen, act: "amended", set, note, by, at });
}
function fail(): never {
  throw new Refusal("unread", "Le texte de cette fiche ne se laisse pas lire : ouvrez-la pour la corriger.", "edition");
}

/** Somebody opened the page of a fact today, and it says so still. `fact`: from 1, as it is told. */
export function checkFact({ fact, ...asked }: Amending & { fact: number }) {
  const { by, at = new Date() } = asked;
  const meant = formOf(asked.standing.told)?.facts[fact - 1];
  if (!meant) throw new Refusal("no-fact", "Ce fait n’est plus dans la fiche.", "edition");
  const same = (one: EntryForm["facts"][number]) => one.says === meant.says && one.source === meant.source && one.url === meant.url;
  return amend({ ...asked, note: `fait ${fact} vérifié` }, form => ({ ...form, facts: form.facts.map(one => (same(one) ? { ...one, checkedAt: isoDay(at), checkedBy: String(by._id) } : one)) }));
}

/** Somebody who may read it for its reviewer says that it is right. A draft under way keeps its own state: its words may be others. */
export function markReviewed({ as, ...asked }: Amending & { as: string }) {
  const { at = new Date(), standing } = asked;
  return amend({ ...asked, standing: { ...standing, draft: null }, note: `relue (${as})` }, form => ({ ...form, reviewStatus: "reviewed", reviewedBy: as, reviewedAt: isoDay(at) }));
}
