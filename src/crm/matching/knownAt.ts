import type { Ambassador } from "../ambassadors/ambassador.ts";
import { leftToDo } from "../deliveries/leftToDo.ts";
import { type Past, pastAsks } from "./pastAsks.ts";

type OfPerson = Past & { owes: boolean };
export type Known = (ambassadors: Ambassador[]) => Promise<(ambassador: Ambassador) => OfPerson>;

/** What is known of people at a moment whatever the request: what was asked of them, what their company owes. Read once a person, however many requests they are weighed beside. */
export function knownAt(at: Date): Known {
  const known = new Map<string, OfPerson>();
  return async ambassadors => {
    const fresh = ambassadors.filter(({ _id }) => !known.has(String(_id)));
    if (fresh.length) {
      const past = await pastAsks(fresh.map(({ _id }) => _id), at);
      const left = await leftToDo(fresh.flatMap(({ employer }) => employer ?? []), at);
      for (const { _id, employer } of fresh) known.set(String(_id), { ...past(_id), owes: (left.get(String(employer)) ?? 0) > 0 });
    }
    return ({ _id }) => known.get(String(_id))!;
  };
}
