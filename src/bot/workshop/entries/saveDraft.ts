import type { Person } from "../../../crm/people/person.ts";
import { base } from "../../knowledge/base.ts";
import { asReviewed } from "./asReviewed.ts";
import { faultsIn } from "./faults.ts";
import { asRefusals } from "./fieldOf.ts";
import { keepChange } from "./keepChange.ts";
import type { Standing } from "./standing.ts";

type Saving = { standing: Pick<Standing, "entry" | "hash" | "live" | "draft" | "told">; text: string; seen: number; whole?: boolean; note?: string; by: Person; at?: Date };

/** Keeps a text as the draft of an entry: right in all, or refused with each fault at its field. What was read by its reviewer is to be read again once its words change. */
export async function saveDraft({ standing, text, seen, whole = false, note = "", by, at }: Saving) {
  const { entry, hash, live, draft, told } = standing;
  const faults = faultsIn(text, { entry, others: base() });
  if (faults.length) throw asRefusals(faults, whole);
  const basedOn = (draft ?? live)?.basedOn ?? hash;
  return keepChange({ entry, seen, act: "drafted", set: { draft: { text: asReviewed(text, told), basedOn } }, note, by, at });
}
