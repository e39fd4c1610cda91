import { addYears, differenceInYears } from "date-fns";
import { chosenOf } from "../charterTexts/commitments.ts";
import type { CharterText } from "../charterTexts/charterText.ts";
import { inUnit, isUnit } from "../charterTexts/units.ts";
import type { Charter } from "../charters/charter.ts";
import { Delivery } from "./delivery.ts";

export type Progress = { name: string; label: string; unit: string | null; target: number | null; delivered: number; words: string };

/** The year of a charter that this moment falls in: from one anniversary of the signature to the next. */
export function charterYear({ signedAt }: Pick<Charter, "signedAt">, at: Date) {
  const from = addYears(signedAt!, Math.max(0, differenceInYears(at, signedAt!)));
  return { from, to: addYears(from, 1), number: differenceInYears(from, signedAt!) + 1 };
}

/** Promised beside delivered, commitment by commitment, from `from` to before `to`. */
export async function progressOf(charter: Charter, text: CharterText, { from, to }: { from: Date; to: Date }): Promise<Progress[]> {
  const rows = await Delivery.aggregate<{ _id: string; sum: number }>([{ $match: { charter: charter._id, status: "counted", on: { $gte: from, $lt: to } } }, { $group: { _id: "$commitment", sum: { $sum: "$quantity" } } }]);
  const sums = new Map(rows.map(({ _id, sum }) => [_id, sum]));
  return chosenOf(text, charter).map(({ name, label, unit }) => {
    const [target, delivered] = [charter.targets.get(name) ?? null, sums.get(name) ?? 0];
    return { name, label, unit: unit ?? null, target, delivered, words: wordsOf(unit, target, delivered) };
  });
}

/** « 4 visites sur 6 », or « 2 actions déclarées » where nothing is counted. */
function wordsOf(unit: string | null | undefined, target: number | null, delivered: number) {
  if (!unit || !isUnit(unit)) return delivered ? `${delivered} ${delivered < 2 ? "action déclarée" : "actions déclarées"}` : "rien de déclaré pour l’instant";
  return target ? `${delivered} sur ${inUnit(target, unit)}` : inUnit(delivered, unit);
}
