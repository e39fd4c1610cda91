import { addHours } from "date-fns";
import { within } from "./near.ts";
import { Post, type Run, type Year } from "./post.ts";
import { promisedHours } from "./product.ts";
import { takeOver } from "./takeOver.ts";

/** « Mail everyone »: all who fit by trade, form and level within some kilometres are asked at once, whatever they chose, and whatever day they can. */
export function everyone(run: Run): Year {
  const post = new Post(run);
  for (const want of run.wants) {
    const near = within(want, run.near[want.id]!, () => run.parameters.everyone.km);
    const dueAt = addHours(want.at, promisedHours);
    run.events.at(want.at, () => {
      for (const one of near) if (!post.state.isAway(one.person.id, want.at)) post.send(want, one, want.at, () => undefined);
    });
    if (run.parameters.referent.forAll) run.events.at(dueAt, () => takeOver(post, want, near, dueAt));
  }
  run.events.run();
  return post;
}
