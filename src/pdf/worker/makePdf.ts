import { Worker } from "node:worker_threads";
import type { PaperName, SheetOf } from "./papers.ts";

type Job = { name: PaperName; sheet: unknown; resolve(bytes: Buffer): void; reject(error: Error): void };
type Answer = { bytes?: Uint8Array; fault?: string };

/** So many sheets wait already that one more would be told to come back. */
export class QueueFull extends Error {}

const most = 50;
const [patience, idle] = [30_000, 60_000];
// tsc writes the worker beside this file, in dist; jest and tsx run this one from src and cannot start a `.ts` in a thread.
const file = new URL("./pdfWorker.js", import.meta.url.replace("/src/pdf/", "/dist/pdf/"));

const waiting: Job[] = [];
let current: Job | null = null;
let worker: Worker | null = null;
let clock: NodeJS.Timeout | undefined;

/**
 * The PDF of this sheet, as bytes, made one at a time in a thread of its own: the site answers meanwhile. Throws QueueFull when fifty
 * sheets wait, and an Error where the sheet cannot be printed, takes longer than 30 s, or the thread dies; the next one has a new thread.
 */
export function makePdf<Name extends PaperName>(name: Name, sheet: SheetOf<Name>): Promise<Buffer> {
  if (waiting.length >= most) return Promise.reject(new QueueFull(`${most} sheets wait`));
  return new Promise((resolve, reject) => {
    waiting.push({ name, sheet, resolve, reject });
    next();
  });
}

function next() {
  if (current) return;
  clearTimeout(clock);
  current = waiting.shift() ?? null;
  if (!current) return rest();
  worker ??= started();
  worker.ref();
  clock = setTimeout(() => end(new Error("PDF: too slow")), patience);
  worker.postMessage({ name: current.name, sheet: current.sheet });
}

/** A thread without work holds nobody from leaving, and gives its memory back after a minute. */
function rest() {
  worker?.unref();
  clock = setTimeout(() => void (worker && dismiss(worker)), idle).unref();
}

function started() {
  const thread = new Worker(file, { execArgv: [], resourceLimits: { maxOldGenerationSizeMb: 256 } });
  thread.on("message", ({ bytes, fault }: Answer) => settle(job => (bytes ? job.resolve(Buffer.from(bytes.buffer)) : job.reject(new Error(fault)))));
  thread.on("error", error => thread === worker && end(error as Error));
  thread.on("exit", code => thread === worker && end(new Error(`PDF: its thread ended (${code})`)));
  return thread;
}

function settle(how: (job: Job) => void) {
  const job = current;
  current = null;
  if (job) how(job);
  next();
}

/** The thread is lost, with the sheet it had in hand. */
function end(why: Error) {
  if (worker) dismiss(worker);
  settle(job => job.reject(why));
}

function dismiss(thread: Worker) {
  worker = null;
  void thread.terminate();
}
