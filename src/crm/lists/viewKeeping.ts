import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import type { Listing } from "../registry/listing.ts";
import { addressOf, askedOf } from "./asked.ts";
import { nextDigest } from "./nextDigest.ts";
import { SavedView, rhythms } from "./savedView.ts";

type Saving = { listing: Listing; name: string; query: string; shared: boolean; rhythm: string; by: Person; at?: Date };

/** Keeps a view under a name of its own. What the list does not know of the address is left out. */
export async function keepView({ listing, name, query, shared, rhythm, by, at = new Date() }: Saving) {
  if (name.length < 2 || name.length > 80) throw new Refusal("view-name", "Donnez un nom à cette vue, en 80 caractères au plus.", "name");
  if (!Object.hasOwn(rhythms, rhythm)) throw new Refusal("view-rhythm", "Choisissez un rythme d’envoi.", "rhythm");
  const asked = askedOf(listing, Object.fromEntries(new URLSearchParams(query)));
  const kept = addressOf(listing, asked).split("?")[1] ?? "";
  return unitOfWork(async () => {
    const [view] = await SavedView.create([{ owner: by._id, name, word: listing.word, query: kept, shared, rhythm: rhythm as keyof typeof rhythms, dueAt: nextDigest(rhythm, at) }]);
    await record(by, "view.saved", view!, at, { word: listing.word, shared });
    return view!;
  }).catch(error => {
    if (isDuplicate(error)) throw new Refusal("view-taken", "Vous avez déjà une vue de ce nom.", "name");
    throw error;
  });
}

/** Forgets one of one's own views. */
export async function dropView({ view, by, at = new Date() }: { view: string; by: Person; at?: Date }) {
  await unitOfWork(async () => {
    const gone = await SavedView.findOneAndDelete({ _id: view, owner: by._id });
    if (!gone) throw new Refusal("view-other", "Cette vue n’est pas à vous.");
    await record(by, "view.dropped", gone, at);
  });
}
