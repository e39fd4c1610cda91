import mongoose from "mongoose";
import type { Listing } from "../registry/listing.ts";
import { within } from "../rights/scope.ts";
import { typedPatterns } from "../territories/words.ts";
import { type Asked, fieldOf } from "./asked.ts";

type Holder = Parameters<typeof within>[0];

/** The filter of a list: the person's territory first, then the list's own base, each thing asked, and words by their beginning. */
export function conditions(listing: Listing, { filters, q }: Pick<Asked, "filters" | "q">, person: Holder): Record<string, unknown> {
  const words = typedPatterns(q);
  const parts = [
    ...(listing.base ? [listing.base] : []),
    ...Object.entries(filters).map(([name, value]) => fieldOf(listing, name)!.filter!.where(value)!),
    ...(words.length ? [{ words: mongoose.trusted({ $all: words }) }] : []),
  ];
  const living = listing.model.schema.path("deletedAt") && !("suppression" in filters) ? [{ deletedAt: null }] : [];
  const all = [...living, ...parts];
  return within(person, all.length > 1 ? { $and: all } : (all[0] ?? {}));
}
