import { unitOfWork } from "../../database/transaction.ts";
import { record } from "../journal/record.ts";
import { Person, personWith } from "../people/person.ts";
import type { readTerritory } from "../people/readTerritory.ts";
import { closeSessionsOf } from "../people/sessions.ts";
import type { Role } from "../rights/roles.ts";
import { newEntryLink } from "./newEntryLink.ts";

type Admitted = { email: string; name: string; role: Role; territory: Awaited<ReturnType<typeof readTerritory>>; at: Date };

/** From the command line: somebody has this role of the staff from now on, and comes in by the link that is returned. */
export async function admitColleague({ email, name, role, territory, at }: Admitted) {
  return unitOfWork(async () => {
    const person = await personWith(email, name, role);
    await Person.updateOne({ _id: person._id }, { ...territory, disabledAt: null });
    await closeSessionsOf(person);
    await record("system", "person.created", person, at, { role });
    return (await newEntryLink(person, "invitation", at)).link;
  });
}
