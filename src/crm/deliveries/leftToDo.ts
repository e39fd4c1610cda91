import type { Types } from "mongoose";
import { textsOf } from "../charterTexts/textOf.ts";
import { Charter } from "../charters/charter.ts";
import { inForce } from "../charters/statuses.ts";
import { charterYear } from "./charterYear.ts";
import { progressesOf } from "./progress.ts";
import { among } from "../registry/personal.ts";

/** Units in which somebody meets young people. */
const meetings = ["meetings", "visits", "immersions", "workshops"];

/** By company with a charter in force: how many meetings of this year of the charter are promised and not yet delivered. */
export async function leftToDo(companies: Types.ObjectId[], at: Date): Promise<Map<string, number>> {
  if (!companies.length) return new Map();
  const charters = await Charter.find({ company: among(companies), status: inForce() });
  const texts = await textsOf(charters);
  const done = await progressesOf(charters.map(charter => ({ charter, text: texts.get(charter.textVersion)!, year: charterYear(charter, at) })));
  const left = (i: number) => done[i]!.filter(({ unit }) => unit && meetings.includes(unit)).reduce((sum, { target, delivered }) => sum + Math.max(0, (target ?? 0) - delivered), 0);
  return new Map(charters.map(({ company }, i) => [String(company), left(i)]));
}
