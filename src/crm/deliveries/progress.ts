import mongoose, { type Types } from "mongoose";
import { chosenOf } from "../charterTexts/commitments.ts";
import type { CharterText } from "../charterTexts/charterText.ts";
import { inUnit, isUnit } from "../charterTexts/units.ts";
import type { Charter } from "../charters/charter.ts";
import type { Year } from "./charterYear.ts";
import { Delivery } from "./delivery.ts";
import { YearlyReport } from "./yearlyReport.ts";

export type Progress = { name: string; label: string; unit: string | null; target: number | null; delivered: number; words: string };
type Promised = Pick<Charter, "_id" | "pledges" | "targets">;
type Asked = { charter: Promised; text: CharterText; year: Year };

/** Promised beside delivered in one year of a charter, commitment by commitment: what was counted, or, once the year's report is confirmed, what it says. */
export const progressOf = async (charter: Promised, text: CharterText, year: Year): Promise<Progress[]> => (await progressesOf([{ charter, text, year }]))[0]!;

/** The same for several charters and years at once, in their order. */
export async function progressesOf(asked: Asked[]): Promise<Progress[][]> {
  if (!asked.length) return [];
  const [counted, confirmed] = await Promise.all([countedIn(asked), confirmedIn(asked)]);
  return asked.map(({ charter, text, year }) => {
    const figures = confirmed.get(keyOf(charter._id, year.number)) ?? sumOf(counted.get(String(charter._id)) ?? [], year);
    return chosenOf(text, charter).map(({ name, label, unit }) => {
      const [target, delivered] = [charter.targets?.get(name) ?? null, figures.get(name) ?? 0];
      return { name, label, unit: unit ?? null, target, delivered, words: wordsOf(unit, target, delivered) };
    });
  });
}

type Counted = { charter: Types.ObjectId; commitment: string; quantity: number; on: Date };
const keyOf = (charter: Types.ObjectId, year: number) => `${charter}/${year}`;
const these = (asked: Asked[]) => mongoose.trusted({ $in: asked.map(({ charter }) => charter._id) });

/** The deliveries that count for each charter, in the years asked. */
async function countedIn(asked: Asked[]) {
  const days = mongoose.trusted({ $gte: new Date(Math.min(...asked.map(({ year }) => Number(year.from)))), $lt: new Date(Math.max(...asked.map(({ year }) => Number(year.to)))) });
  const found = (await Delivery.find({ charter: these(asked), status: "counted", on: days }).select("charter commitment quantity on").lean()) as unknown as Counted[];
  const by = new Map<string, Counted[]>();
  for (const one of found) by.set(String(one.charter), [...(by.get(String(one.charter)) ?? []), one]);
  return by;
}

function sumOf(counted: Counted[], { from, to }: Year) {
  const sums = new Map<string, number>();
  for (const { commitment, quantity, on } of counted) if (on >= from && on < to) sums.set(commitment, (sums.get(commitment) ?? 0) + quantity);
  return sums;
}

/** The figures of the reports that companies confirmed, by charter and year. */
async function confirmedIn(asked: Asked[]) {
  const reports = await YearlyReport.find({ charter: these(asked) }).lean();
  return new Map(reports.map(({ charter, year, lines }) => [keyOf(charter, year), new Map(lines.map(({ commitment, confirmed }) => [commitment!, confirmed!]))]));
}

/** « 4 visites sur 6 », or « 2 actions déclarées » where nothing is counted. */
function wordsOf(unit: string | null | undefined, target: number | null, delivered: number) {
  if (!unit || !isUnit(unit)) return delivered ? `${delivered} ${delivered < 2 ? "action déclarée" : "actions déclarées"}` : "rien de déclaré pour l’instant";
  return target ? `${delivered} sur ${inUnit(target, unit)}` : inUnit(delivered, unit);
}
