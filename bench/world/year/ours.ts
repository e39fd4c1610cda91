import { addHours } from "date-fns";
import { type Near, within } from "./near.ts";
import { Post, type Run, type Year } from "./post.ts";
import { nextWaveAt, promisedHours } from "./product.ts";
import { ranked } from "./ranked.ts";
import { takeOver } from "./takeOver.ts";
import type { Want } from "./wants.ts";

/** Ours: waves of the best who may be asked, nobody beyond what they chose; whom nobody answers in 72 hours, or for whom nobody is left, a named person takes over. */
export function ours(run: Run): Year {
  const post = new Post(run);
  for (const want of run.wants) run.events.at(want.at, () => search(post, want, within(want, run.near[want.id]!, ({ radiusKm }) => radiusKm)));
  run.events.run();
  return post;
}

/** One request as src/crm/matching leads it: `inviteNext` at once, at each refusal and at each wave; a refusal puts the wave off. */
function search(post: Post, want: Want, near: readonly Near[]) {
  const { state, run: { events, parameters: { ours: { atOnce, afterHandOver } } } } = post;
  const isSearched = (at: Date) => post.isOpen(want, at) && (afterHandOver || !post.outcomes[want.id]!.handedAt);
  let waveAt = want.at;
  const inviteNext = (at: Date, wave: boolean) => {
    if (!isSearched(at)) return;
    const due = (waveAt = nextWaveAt(want.dates, at));
    events.at(due, () => waveAt === due && inviteNext(due, true));
    const waiting = state.asksFor(want.id).filter(({ status }) => status === "sent").length;
    const next = ranked(want, near, state, at).slice(0, wave ? atOnce : Math.max(0, atOnce - waiting));
    for (const one of next) post.send(want, one, at, when => inviteNext(when, false));
    if (waiting + next.length === 0) takeOver(post, want, near, at);
  };
  inviteNext(want.at, false);
  const dueAt = addHours(want.at, promisedHours);
  events.at(dueAt, () => takeOver(post, want, near, dueAt));
}
