import mongoose from "mongoose";
import { plainWords } from "../territories/words.ts";
import { SearchWord, keysOf } from "./searchWord.ts";
import { typingDistance } from "./typingDistance.ts";

/** For each word typed, the known words one typing error away (two for long ones), nearest first; three at most, and the word itself. */
export async function corrected(text: string): Promise<string[][]> {
  const typed = [...new Set(plainWords(text))].slice(0, 6);
  return Promise.all(typed.map(async word => [word, ...(await near(word))]));
}

async function near(word: string) {
  if (!/^[a-z]{4,}$/.test(word)) return [];
  const most = word.length >= 8 ? 2 : 1;
  const found = await SearchWord.find({ keys: mongoose.trusted({ $in: keysOf(word) }) }).limit(200).lean();
  return found
    .map(({ _id }) => ({ word: String(_id), far: typingDistance(word, String(_id), most) }))
    .filter(one => one.far > 0 && one.far <= most)
    .sort((a, b) => a.far - b.far || a.word.localeCompare(b.word))
    .slice(0, 3)
    .map(one => one.word);
}
