import mongoose from "mongoose";
import { contactPattern, namePattern } from "../registry/naming.ts";
import { type Holding, type Who, among } from "../registry/personal.ts";
import type { Row } from "../registry/listing.ts";
import { Change } from "../records/change.ts";
import { every, holdings } from "./gather.ts";

const blot = "[effacé]";

/**
 * Blots the address and numbers of somebody out of texts about others, and their name where the text is about a company or a school
 * of theirs. Returns how many texts changed. Before and after of other records that hold them are forgotten whole.
 */
export async function blotOut(who: Who) {
  let count = 0;
  for (const holding of holdings()) for (const path of holding.mentions ?? []) count += await blotIn(holding, path, who);
  const [contact, name] = [new RegExp(contactPattern(who), "i"), namePattern(who)];
  const told = await Change.find({ $or: [{ "changes.before": matching(contact.source) }, { "changes.after": matching(contact.source) }, ...(name ? [{ dossier: among(who.near()), "changes.after": matching(name) }, { dossier: among(who.near()), "changes.before": matching(name) }] : [])] }).select("_id").lean();
  if (told.length) await Change.deleteMany({ _id: among(told.map(({ _id }) => _id)) });
  return count + told.length;
}

const matching = (pattern: string) => mongoose.trusted({ $regex: pattern, $options: "i" });

async function blotIn(holding: Holding, path: string, who: Who) {
  const name = namePattern(who);
  const near = name && holding.model.schema.path("dossier") ? [{ dossier: among(who.near()), [path]: matching(name) }] : [];
  const rows = (await holding.model.find(every(holding.model, { $or: [{ [path]: matching(contactPattern(who)) }, ...near] }) as never).select(path).lean()) as unknown as Row[];
  const both = new RegExp([contactPattern(who), name].filter(Boolean).join("|"), "gi");
  for (const { _id, [path]: text } of rows) await holding.model.updateOne({ _id, [path]: text } as never, { $set: { [path]: String(text).replace(both, blot) } } as never);
  return rows.length;
}
