import mongoose from "mongoose";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { plainWords } from "../territories/words.ts";
import type { Profession } from "./profession.ts";

/** The words of an ambassador who agreed to be shown: of this very trade, else of its family. First name and job, nothing else of them. */
export async function voiceOf({ family, feminine, masculine }: Profession) {
  const shown = { status: "active", trades: family, shownSince: mongoose.trusted({ $ne: null }), ownWords: mongoose.trusted({ $ne: "" }) };
  const all = await Ambassador.find(shown).sort({ createdAt: 1, _id: 1 }).limit(200).select("name job ownWords").lean();
  const names = [feminine, masculine].map(name => plainWords(name)[0]!);
  const same = all.find(({ job }) => plainWords(job).some(word => names.includes(word)));
  const found = same ?? all[0];
  return found ? { words: found.ownWords, who: `${found.name.split(" ")[0]}, ${found.job.charAt(0).toLowerCase()}${found.job.slice(1)}`, beside: same ? null : "Dans la même famille de métiers :" } : null;
}
