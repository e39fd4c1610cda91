import type { Types } from "mongoose";
import { CharterText } from "../charterTexts/charterText.ts";
import { type Unit, isUnit, units } from "../charterTexts/units.ts";
import { Charter } from "../charters/charter.ts";
import { inForceStatuses } from "../charters/statuses.ts";
import { Delivery } from "../deliveries/delivery.ts";
import type { Asked } from "./asked.ts";
import { during } from "./where.ts";

/** `promised`: what charters in force today aim at in a year, added up; `delivered`: what was counted on days of the period, for charters signed whenever, ended ones too. By unit: visits are not added to hours. */
export type UnitFigures = { unit: Unit; promised: number; delivered: number };
type Sum = { _id: string; n: number };

/** Promised and delivered by unit. A commitment's unit is that of the text each charter was signed on. Corrections made in a company's yearly report are not in these figures: they belong to its own year. */
export async function commitmentFigures(asked: Asked, where: Record<string, unknown>): Promise<UnitFigures[]> {
  const sector = asked.sector ? [{ sector: asked.sector }] : [];
  const narrowed = { $and: [{ signedAt: { $ne: null }, status: { $ne: "void" } }, where, ...sector] };
  const groups = await Charter.aggregate<{ _id: string; ids: Types.ObjectId[] }>([{ $match: narrowed }, { $group: { _id: "$textVersion", ids: { $push: "$_id" } } }]);
  const sums = new Map<Unit, UnitFigures>();
  for (const { _id: version, ids } of groups) {
    const text = await CharterText.findOne({ version }).orFail();
    const unitOf = new Map(text.commitments.flatMap(({ name, unit }) => (unit && isUnit(unit) ? [[name, unit] as const] : [])));
    const [promised, delivered] = await Promise.all([promisedOf(ids), deliveredOf(ids, asked)]);
    for (const [part, found] of [["promised", promised], ["delivered", delivered]] as const) {
      for (const { _id, n } of found) {
        const unit = unitOf.get(_id);
        if (!unit) continue;
        const line = sums.get(unit) ?? { unit, promised: 0, delivered: 0 };
        sums.set(unit, { ...line, [part]: line[part] + n });
      }
    }
  }
  return (Object.keys(units) as Unit[]).flatMap(unit => sums.get(unit) ?? []);
}

const promisedOf = (ids: Types.ObjectId[]) =>
  Charter.aggregate<Sum>([{ $match: { _id: { $in: ids }, status: { $in: inForceStatuses } } }, { $project: { targets: { $objectToArray: "$targets" } } }, { $unwind: "$targets" }, { $group: { _id: "$targets.k", n: { $sum: "$targets.v" } } }]);

const deliveredOf = (ids: Types.ObjectId[], asked: Asked) => Delivery.aggregate<Sum>([{ $match: { charter: { $in: ids }, status: "counted", on: during(asked) } }, { $group: { _id: "$commitment", n: { $sum: "$quantity" } } }]);
