import { unitOfWork } from "../../database/transaction.ts";
import { log } from "../../web/log.ts";
import { unlearnWords } from "../find/unlearnWords.ts";
import { record } from "../journal/record.ts";
import type { RetentionRule } from "../registry/retention.ts";
import { registered } from "../registry/registered.ts";
import { dropOne, loose } from "./dropOne.ts";
import { every } from "./gather.ts";
import { forgetOne } from "./forgetOne.ts";

export const rules = () => registered().flatMap(({ retention }) => retention ?? []);
/** Rules that this job applies; MongoDB and other jobs apply the others. */
export const isNightly = ({ does }: RetentionRule) => typeof does === "string";
export type Applied = { rule: string; gone: number; fault: string | null };

/** What a rule would take away at that moment. */
export async function dueCount({ model, due, does }: RetentionRule, at: Date) {
  const condition = every(model, due(at)) as never;
  if (does !== "drop") return model.countDocuments(condition);
  return (await loose(model, await model.distinct("_id", condition))).length;
}

/** Applies each rule on its own: one that fails stops no other. What went is a line of the journal, by rule. */
export async function applyRetention(at = new Date(), table = rules()): Promise<Applied[]> {
  const applied: Applied[] = [];
  for (const rule of table.filter(isNightly)) applied.push(await applyOne(rule, at));
  const told = applied.filter(({ gone, fault }) => gone || fault);
  if (told.length) await unitOfWork(() => record("system", "privacy.retention", null, at, Object.fromEntries(told.map(({ rule, gone, fault }) => [rule, fault ? "fault" : gone]))));
  return applied;
}

async function applyOne(rule: RetentionRule, at: Date): Promise<Applied> {
  try {
    return { rule: rule.name, gone: await take(rule, at), fault: null };
  } catch (error) {
    log.error({ rule: rule.name, err: { message: (error as Error).name } }, "retention");
    return { rule: rule.name, gone: 0, fault: (error as Error).name };
  }
}

async function take({ model, due, does }: RetentionRule, at: Date) {
  const condition = every(model, due(at));
  if (does === "delete") return (await model.deleteMany(condition as never)).deletedCount;
  let gone = 0;
  for await (const { _id } of model.find(condition as never).select("_id").lean().cursor() as unknown as AsyncIterable<{ _id: never }>) gone += does === "drop" ? await dropOne(model, _id, condition, at) : await forgetOne(model, _id, condition, at, unlearnWords);
  return gone;
}
