import { shippedHash, shippedText } from "../../knowledge/shipped.ts";
import { brokenEntries } from "./liveBase.ts";
import { type Overlay, type Words, overlayOf } from "./overlay.ts";

/** What one entry is made of now: the shipped text, what the workshop made of it, and what is told. Null where there is neither. */
export async function standingOf(entry: string) {
  const [overlay, shipped] = [await overlayOf(entry), shippedText(entry)];
  if (!shipped && !overlay) return null;
  const [draft, live] = [overlay?.draft as Words | null | undefined, overlay?.live as Words | null | undefined];
  const told = live && !brokenEntries().has(entry) ? live.text : (shipped ?? "");
  return { entry, overlay, edition: overlay?.edition ?? 0, shipped, hash: shippedHash(entry), draft: draft ?? null, live: live ?? null, told, text: draft?.text ?? (live?.text || shipped || "") };
}
export type Standing = NonNullable<Awaited<ReturnType<typeof standingOf>>>;

/** What the workshop tells was written over another version than the one shipped now. */
export const isOutgrown = ({ entry, draft, live }: Pick<Overlay, "entry"> & { draft?: { basedOn?: string | null } | null; live?: { basedOn?: string | null } | null }) => {
  const now = shippedHash(entry);
  return now !== null && [live, draft].some(words => words && words.basedOn !== now);
};
