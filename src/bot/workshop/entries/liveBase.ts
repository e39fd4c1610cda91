import mongoose from "mongoose";
import { log } from "../../../web/log.ts";
import { readArticle } from "../../knowledge/article.ts";
import { layOver } from "../../knowledge/base.ts";
import { baseNumber } from "./baseEdition.ts";
import { type Fault, faultsIn } from "./faults.ts";
import { Overlay } from "./overlay.ts";

const everySeconds = 3;
let known = -1;
let broken = new Map<string, Fault[]>();

/** Entries of the workshop that cannot be told, as they were last read: the shipped ones are told instead. */
export const brokenEntries = (): ReadonlyMap<string, Fault[]> => broken;

/** Reads what is published, where it has changed since the last time. One that is broken is left out, and listed. */
export async function refreshBase() {
  // The number first: what is published meanwhile is read twice rather than missed.
  const number = await baseNumber();
  if (number === known) return;
  const live = await Overlay.find({ live: mongoose.trusted({ $ne: null }) }).sort({ entry: 1 }).lean();
  const read = live.map(({ entry, live: words }) => ({ entry, text: words!.text, faults: faultsIn(words!.text, { entry, others: [] }) }));
  broken = new Map(read.filter(({ faults }) => faults.length).map(({ entry, faults }) => [entry, faults]));
  layOver(read.filter(({ faults }) => !faults.length).map(({ text }) => readArticle(text)));
  known = number;
}

/** Looks every three seconds whether another process has published. The assistant never waits for it. */
export function followBase() {
  const look = () => refreshBase().catch(error => log.warn({ err: { message: (error as Error).message } }, "base"));
  const timer = setInterval(look, everySeconds * 1000);
  timer.unref();
  return { first: look(), stop: () => clearInterval(timer) };
}
