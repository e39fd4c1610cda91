import { addMinutes } from "date-fns";
import { atWork } from "./calendar.ts";
import { luck } from "./luck.ts";
import type { Near } from "./near.ts";
import type { Post } from "./post.ts";
import { ranked } from "./ranked.ts";
import type { Want } from "./wants.ts";

/**
 * A named person of the staff takes the request over, once, and telephones in working hours. How often they find somebody is supposed; whom they find
 * must be free on one of the dates, and either may still be asked or was asked and said nothing.
 */
export function takeOver(post: Post, want: Want, near: readonly Near[], at: Date) {
  const { parameters: { referent }, seed, events } = post.run;
  const outcome = post.outcomes[want.id]!;
  if (outcome.yesAt || outcome.handedAt) return;
  outcome.handedAt = at;
  if (luck(seed, 0, want.id, "found") >= referent.finds) return;
  const when = atWork(addMinutes(at, 60 * referent.hours * luck(seed, 0, want.id, "foundAfter")));
  events.at(when, () => post.isOpen(want, when) && call(post, want, near, when));
}

function call(post: Post, want: Want, near: readonly Near[], at: Date) {
  const { state } = post;
  const silent = state.asksFor(want.id).filter(({ status, person }) => status === "sent" && !state.isAway(person, at));
  const asked = new Map(silent.map(ask => [ask.person, ask]));
  const line = [...ranked(want, near, state, at), ...near.filter(({ person }) => asked.has(person.id))];
  for (const { person, dates } of line) {
    const date = state.freeDate(person, want, dates, at);
    if (!date) continue;
    (asked.get(person.id) ?? state.ask(person.id, want.id, at)).status = "accepted";
    return post.settle(want, person, date, at, "referent");
  }
}
