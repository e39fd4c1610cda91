import { articles } from "../src/bot/knowledge/article.ts";
import { echoBot } from "./chat/echoBot.ts";
import { type Load, steady } from "./chat/steady.ts";
import { visitor } from "./chat/visitor.ts";
import type { Row } from "./row.ts";
import { startedSite } from "./startedSite.ts";

const perSecond = 50;
const seconds = 20;
const people = 200;
const goalMs = 60;

/**
 * A turn of the chat at fifty turns a second, through HTTP on two cores: two hundred people in turn write questions as they are typed,
 * begin dialogues and tap answers; every message is kept, read by safety, answered and kept again before the page comes back. Beside
 * it, a bare Botkit that echoes, on Koa with its memory storage, under the same load: what the dialogue engine costs by itself.
 */
export async function bench(): Promise<Row[]> {
  const echo = await measured(echoBot());
  const site = await startedSite({ companies: 500, entries: 5000 });
  try {
    const visitors = await Promise.all(Array.from({ length: people }, () => visitor(site.origin)));
    const words = lines();
    const load: Load = { perSecond, seconds, act: n => visitors[n % people]!(words[n % words.length]!) };
    await steady({ ...load, seconds: 3 });
    const ours = await steady(load);
    const row = (id: string, at: "p50" | "p95" | "p99", goal: string, reached: boolean): Row => ({ id, unit: "ms", ours: ours[at], peer: "bare Botkit echo", theirs: echo[at], ratio: ours[at] / echo[at], goal, reached });
    return [row("a turn at 50/s, median", "p50", "none", true), row("a turn at 50/s, p95", "p95", `p95 < ${goalMs} ms`, ours.p95 < goalMs), row("a turn at 50/s, p99", "p99", "none", true), { id: "turns lost", unit: "turns", ours: ours.failed, peer: "bare Botkit echo", theirs: echo.failed, ratio: 0, goal: "0", reached: ours.failed === 0 }];
  } finally {
    await site.stop();
  }
}

async function measured(started: ReturnType<typeof echoBot>) {
  const { say, stop } = await started;
  try {
    await steady({ perSecond, seconds: 3, act: n => say(n % people, "bonjour") });
    return await steady({ perSecond, seconds, act: n => say(n % people, "bonjour") });
  } finally {
    stop();
  }
}

/** Questions of the base as typed, a dialogue in ten and a tap in ten. */
function lines() {
  const typed = articles().flatMap(({ questions }) => questions.slice(0, 3));
  return typed.map((question, at) => (at % 10 === 0 ? "Quel stage pour moi ?" : at % 10 === 1 ? "Au collège" : question));
}
