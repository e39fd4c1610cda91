import { unitOfWork } from "../../database/transaction.ts";
import { frenchMoment } from "../french.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import type { Person } from "../people/person.ts";

type Warned = { person: Person; device: string; at: Date };

/** Tells a person that somebody has tried codes in their name without finding one. */
export async function warnOfTries({ person, device, at }: Warned) {
  await unitOfWork(async () => {
    await post("codes-tried", { name: person.name, address: person.email }, { name: person.name, device, when: frenchMoment(at) });
    await record("visitor", "person.tries-blocked", person, at);
  });
}
