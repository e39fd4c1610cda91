import { isDuplicate } from "../../../database/isDuplicate.ts";
import { unitOfWork } from "../../../database/transaction.ts";
import { record } from "../../../crm/journal/record.ts";
import type { Person } from "../../../crm/people/person.ts";
import { Refusal } from "../../../web/errors.ts";
import { baseNumber, countBase } from "./baseEdition.ts";
import { refreshBase } from "./liveBase.ts";
import { Overlay, type Words } from "./overlay.ts";
import { type Act, OverlayVersion } from "./overlayVersion.ts";

export type Change = {
  entry: string;
  /** Number of the change that was seen; 0 where there was none. */
  seen: number;
  act: Act;
  set: { draft?: Words | null; live?: Words | null };
  note?: string;
  /** For the journal: figures and codes alone. */
  details?: object;
  /** The number of the base that was tried: another one is refused. */
  base?: number;
  by: Person;
  at?: Date;
};
export const moved = () => new Refusal("entry-moved", "Quelqu’un vient de changer cette fiche. Votre saisie est ci-dessous : ouvrez la fiche dans un autre onglet pour comparer, puis enregistrez de nouveau.", "edition");

/** Keeps one change of an entry as a version of its own, in the journal; what it publishes is told at once. Of two at once the second is refused. */
export async function keepChange({ entry, seen, act, set, note = "", details = {}, base, by, at = new Date() }: Change) {
  const kept = await unitOfWork(async () => {
    const told = set.live !== undefined;
    if (base !== undefined && (await baseNumber()) !== base) throw new Refusal("base-moved", "La base a changé depuis l’essai : essayez de nouveau avant de publier.", "edition");
    const changed = seen ? await Overlay.findOneAndUpdate({ entry, edition: seen }, { $set: set, $inc: { edition: 1 } }, { returnDocument: "after" }) : (await Overlay.create([{ entry, edition: 1, ...set }]))[0]!;
    if (!changed) throw moved();
    const text = (told ? set.live : (set.draft ?? changed.live))?.text ?? "";
    await OverlayVersion.create([{ entry, edition: changed.edition, act, text, note, by: by._id, byName: by.name, at }]);
    if (told) await countBase();
    await record(by, `knowledge.${act}`, changed, at, { entry, edition: changed.edition, ...details });
    return changed;
  }).catch(error => {
    throw isDuplicate(error) ? moved() : error;
  });
  if (set.live !== undefined) await refreshBase();
  return kept;
}
