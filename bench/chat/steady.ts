import { setTimeout as wait } from "node:timers/promises";

export type Load = { perSecond: number; seconds: number; act: (n: number) => Promise<boolean> };

/** So many acts a second, begun on time whether or not those before have ended: times in ms, and how many failed. */
export async function steady({ perSecond, seconds, act }: Load) {
  const times: number[] = [];
  let failed = 0;
  const start = performance.now();
  const running: Promise<unknown>[] = [];
  for (let n = 0; n < perSecond * seconds; n++) {
    const due = start + (1000 * n) / perSecond;
    const early = due - performance.now();
    if (early > 0) await wait(early);
    running.push(act(n).then(done => {
      times.push(performance.now() - due);
      if (!done) failed++;
    }, () => failed++));
  }
  await Promise.all(running);
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(share * times.length))] ?? Number.NaN;
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), failed };
}
