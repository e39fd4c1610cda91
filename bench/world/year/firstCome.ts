import { addHours } from "date-fns";
import { type Near, within } from "./near.ts";
import { Post, type Run, type Year } from "./post.ts";
import { promisedHours } from "./product.ts";
import { takeOver } from "./takeOver.ts";
import type { Want } from "./wants.ts";

/**
 * « First come »: each request, in the order it came, asks the nearest who fits and has a day, alone; the next one after a refusal, or some hours of
 * silence. What a person with a list and a telephone does; distances are respected, limits are not known.
 */
export function firstCome(run: Run): Year {
  const post = new Post(run);
  for (const want of run.wants) {
    const near = within(want, run.near[want.id]!, ({ radiusKm }) => radiusKm).filter(({ dates }) => dates.length);
    const line = near.sort((a, b) => a.km - b.km || a.person.id - b.person.id);
    const dueAt = addHours(want.at, promisedHours);
    run.events.at(want.at, () => askInTurn(post, want, line, want.at));
    if (run.parameters.referent.forAll) run.events.at(dueAt, () => takeOver(post, want, line, dueAt));
  }
  run.events.run();
  return post;
}

function askInTurn(post: Post, want: Want, line: readonly Near[], at: Date) {
  if (!post.isOpen(want, at)) return;
  const turn = line.findIndex(({ person }) => !post.state.isAway(person.id, at));
  if (turn < 0) return;
  let asked = true;
  const next = (when: Date) => {
    if (!asked) return;
    asked = false;
    askInTurn(post, want, line.slice(turn + 1), when);
  };
  post.send(want, line[turn]!, at, next);
  const silence = addHours(at, post.run.parameters.silenceHours);
  post.run.events.at(silence, () => next(silence));
}
