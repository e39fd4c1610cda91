import mongoose, { type Model, type Types } from "mongoose";
import { Refusal } from "../../web/errors.ts";
import type { Link } from "../registry/link.ts";
import { linksTo } from "../registry/registered.ts";

type Any = Model<Record<string, unknown>>;
type Id = Types.ObjectId;
type Between = { modelName: string; from: Id; to: Id };
export type Moved = { model: string; path: string; ids: Id[] };
export type Dropped = { model: string; document: Record<string, unknown> };

/** Those that were put away are led along: a filter that names `_id` finds them too. */
const all = { _id: mongoose.trusted({ $exists: true }) };
const pointer = (modelName: string, id: Id, as: Link["as"]) => (as === "dossier" ? `${modelName}/${id}` : id);

/**
 * Leads everything that points at one record to another, inside the caller's unit of work. Returns what was led, and what was taken
 * out because the other one has the same already. Refuses, with the feature's reason, what may not be there twice.
 */
export async function followLinks({ modelName, from, to }: Between): Promise<{ moved: Moved[]; dropped: Dropped[] }> {
  const [moved, dropped]: [Moved[], Dropped[]] = [[], []];
  for (const link of linksTo(modelName)) {
    const model = link.model as unknown as Any;
    await refuseBoth(link, { modelName, from, to });
    const there = pointer(modelName, from, link.as);
    const found = (await model.find({ ...all, [link.path]: there }).lean()) as (Record<string, unknown> & { _id: Id })[];
    const ids: Id[] = [];
    for (const one of found) {
      if (!(await twinOf(link, one, pointer(modelName, to, link.as)))) ids.push(one._id);
      else {
        dropped.push({ model: model.modelName, document: one });
        await model.deleteOne({ _id: one._id });
      }
    }
    if (ids.length) moved.push({ model: model.modelName, path: link.path, ids });
    await lead(link, ids, there, pointer(modelName, to, link.as));
  }
  return { moved, dropped };
}

async function refuseBoth({ model, path, as, notBoth }: Link, { modelName, from, to }: Between) {
  if (!notBoth) return;
  const has = (id: Id) => (model as unknown as Any).exists({ [path]: pointer(modelName, id, as), ...notBoth.where });
  if ((await has(from)) && (await has(to))) throw new Refusal("merge-both", notBoth.why);
}

const twinOf = async ({ model, path, onceBy }: Link, one: Record<string, unknown>, to: unknown) =>
  onceBy ? (model as unknown as Any).exists({ [path]: to, ...Object.fromEntries(onceBy.map(name => [name, one[name] ?? null])) }) : null;

async function lead({ model, path, list }: Link, ids: readonly Id[], from: unknown, to: unknown) {
  if (!ids.length) return;
  const any = model as unknown as Any;
  const which = { _id: mongoose.trusted({ $in: [...ids] }), [path]: from };
  if (!list) return void (await any.updateMany(which, { $set: { [path]: to } } as never));
  await any.updateMany(which, { $addToSet: { [path]: to } } as never);
  await any.updateMany(which, { $pull: { [path]: from } } as never);
}

/** Leads back what a merge had led, where it still points there, and puts back what was taken out. */
export async function leadBack({ modelName, from, to }: Between, moved: readonly Moved[], dropped: readonly Dropped[]) {
  for (const link of linksTo(modelName)) {
    const mine = moved.find(one => one.model === link.model.modelName && one.path === link.path);
    if (mine) await lead(link, mine.ids, pointer(modelName, to, link.as), pointer(modelName, from, link.as));
  }
  for (const { model, document } of dropped) await mongoose.model(model).insertMany([document]);
}
