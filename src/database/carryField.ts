type Carried = { collection: { updateMany(filter: object, update: object): Promise<unknown> } };

/** Rewrites what an earlier version kept in `from` as `to`, value by value. Safe to run again, and in several processes at once. */
export async function carryField(model: unknown, { from, to, values, besides = {} }: { from: string; to: string; values: Record<string, string>; besides?: object }) {
  const { collection } = model as Carried;
  for (const [was, is] of Object.entries(values)) await collection.updateMany({ [from]: was }, { $set: { [to]: is, ...besides }, ...(from !== to && { $unset: { [from]: "" } }) });
}
