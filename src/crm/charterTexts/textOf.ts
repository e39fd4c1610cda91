import mongoose from "mongoose";
import { CharterText } from "./charterText.ts";

/** The text of this version; throws when there is none. */
export const textOf = (version: string) => CharterText.findOne({ version }).orFail();

/** The texts of these charters, by version. */
export async function textsOf(charters: { textVersion: string }[]) {
  const found = await CharterText.find({ version: mongoose.trusted({ $in: [...new Set(charters.map(one => one.textVersion))] }) });
  return new Map(found.map(text => [text.version, text]));
}

/** The text that companies sign today: the latest published one whose date has come. */
export const currentText = (at = new Date()) => CharterText.findOne({ status: "published", datedOn: mongoose.trusted({ $lte: at }) }).sort({ datedOn: -1, _id: -1 }).orFail();
