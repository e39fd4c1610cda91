import { Refusal } from "../../../web/errors.ts";
import type { Person } from "../../../crm/people/person.ts";
import { keepChange } from "./keepChange.ts";
import type { Standing } from "./standing.ts";

type Asked = { standing: Standing; seen: number; by: Person; at?: Date };

/** Gives up the draft; what is told stays. */
export function dropDraft({ standing: { entry, draft }, seen, by, at }: Asked) {
  if (!draft) throw new Refusal("no-draft", "Cette fiche n’a plus de brouillon.", "edition");
  return keepChange({ entry, seen, act: "dropped", set: { draft: null }, by, at });
}

/** The shipped article is told again; an entry of the workshop's own is no longer told, its words stay as a draft. */
export function restoreShipped({ standing: { entry, live, draft, shipped }, seen, by, at }: Asked) {
  if (!live) throw new Refusal("not-live", "Cette fiche est déjà celle qui est livrée.", "edition");
  return keepChange({ entry, seen, act: "restored", set: { live: null, draft: shipped ? null : (draft ?? live) }, by, at });
}

/** Says that the version shipped now was read, and that ours stays. */
export function keepOurs({ standing: { entry, live, draft, hash }, seen, by, at }: Asked) {
  const now = <T extends object>(words: T | null) => words && { ...words, basedOn: hash };
  return keepChange({ entry, seen, act: "reread", set: { ...(live ? { live: now(plainWords(live)) } : {}), ...(draft ? { draft: now(plainWords(draft)) } : {}) }, by, at });
}
const plainWords = ({ text, basedOn }: { text: string; basedOn: string | null }) => ({ text, basedOn });
