import type { Person } from "../people/person.ts";
import { registered } from "../registry/registered.ts";
import type { Row } from "../registry/listing.ts";
import { type Wait, type WaitItem, urgencyNames } from "../registry/wait.ts";
import { may } from "../rights/rights.ts";
import { within } from "../rights/scope.ts";

const each = 5;
export const mostWaiting = 1000;
export type Waiting = Pick<Wait, "name" | "urgency" | "one" | "many" | "href"> & { total: number; items: WaitItem[] };

/** What waits for this person now, the most urgent first: how many of each, and the five that have waited longest. */
export async function waitingFor(person: Person, at: Date): Promise<Waiting[]> {
  const theirs = registered().flatMap(({ waits }) => waits ?? []).filter(({ right }) => may(person, right));
  const found = await Promise.all(theirs.map(wait => look(wait, person, at)));
  return found.filter(({ total }) => total > 0).sort((a, b) => urgencyNames.indexOf(a.urgency) - urgencyNames.indexOf(b.urgency));
}

async function look(wait: Wait, person: Person, at: Date): Promise<Waiting> {
  const filter = filterOf(wait, person, at);
  const [total, rows] = await Promise.all([
    wait.model.countDocuments(filter as never).limit(mostWaiting),
    wait.model.find(filter as never).sort(wait.sort).limit(each).populate((wait.populate ?? []) as never).lean() as unknown as Promise<Row[]>,
  ]);
  const { name, urgency, one, many, href } = wait;
  return { name, urgency, one, many, href, total, items: rows.map(row => wait.item(row)) };
}

/** Which of them wait for this person: one's own, or those of the territory. */
export function filterOf(wait: Wait, person: Person, at: Date): Record<string, unknown> {
  if (wait.mine) return { ...wait.filter(at), [wait.mine]: person._id };
  return wait.everywhere ? wait.filter(at) : within(person, wait.filter(at));
}
