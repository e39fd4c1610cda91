import { existsSync } from "node:fs";
import { Worker } from "node:worker_threads";
import { Refusal } from "../../../web/errors.ts";
import { type Comparison, type Compared, compareBases } from "./compareBases.ts";

const patience = 60_000;
// tsc writes the worker beside this file, in dist; jest and tsx run this one from src and cannot start a `.ts` in a thread.
const file = new URL("./trialWorker.js", import.meta.url.replace("/src/bot/", "/dist/bot/"));

/** Compares two bases in a thread of its own: reading a base takes a while, and the chat answers meanwhile. Where nothing is built, here, question by question. */
export function compareApart(asked: Compared): Promise<Comparison> {
  if (!existsSync(file)) return compareBases(asked.cases, asked.bases);
  return new Promise((resolve, reject) => {
    const thread = new Worker(file, { execArgv: [], workerData: asked });
    const clock = setTimeout(() => void thread.terminate(), patience);
    const ended = () => reject(new Refusal("trial", "L’essai n’a pas abouti en une minute. Réessayez dans un moment.", "edition"));
    thread.once("message", resolve).once("error", reject).once("exit", () => {
      clearTimeout(clock);
      ended();
    });
  });
}
