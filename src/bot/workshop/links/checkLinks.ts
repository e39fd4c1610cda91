import { subDays } from "date-fns";
import mongoose from "mongoose";
import { isDuplicate } from "../../../database/isDuplicate.ts";
import { base } from "../../knowledge/base.ts";
import { LinkCheck } from "./linkCheck.ts";
import { visit } from "./visit.ts";

const atOnce = 4;
const everyDays = 7;

/** The pages of every source that the base cites. */
export const citedUrls = () => [...new Set(base().flatMap(({ facts }) => facts.map(({ source }) => source.url)))].sort();

/** Visits the pages not asked for since `before` (a week by default), a few at a time; each by one process only. Returns how many. */
export async function checkLinks({ urls = citedUrls(), before, at = new Date(), open = visit }: { urls?: readonly string[]; before?: Date; at?: Date; open?: typeof visit } = {}) {
  const waiting = [...urls];
  let visited = 0;
  const work = async () => {
    for (let url = waiting.shift(); url; url = waiting.shift()) if (await checkOne(url, before ?? subDays(at, everyDays), at, open)) visited += 1;
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return visited;
}

async function checkOne(url: string, before: Date, at: Date, open: typeof visit) {
  const [claimed, last] = await claim(url, before, at);
  if (!claimed) return false;
  const told = await open(url);
  await LinkCheck.updateOne({ url }, { $set: { ...told, at, since: last?.outcome === told.outcome && last.since ? last.since : at } });
  return true;
}

/** Of two processes the write lets one through: the other finds the page asked for already, or its address taken. */
async function claim(url: string, before: Date, at: Date) {
  try {
    const last = await LinkCheck.findOneAndUpdate({ url, askedAt: mongoose.trusted({ $lt: before }) }, { $set: { askedAt: at } }, { upsert: true });
    return [true, last] as const;
  } catch (error) {
    if (isDuplicate(error)) return [false, null] as const;
    throw error;
  }
}
