import { unitOfWork } from "../../database/transaction.ts";
import { Session } from "../../database/sessions.ts";
import { orNotFound } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import { closeSessionsOf } from "../people/sessions.ts";

/** Closes one of the person's own sessions, wherever it is open: it ends with this write. */
export async function closeFromAfar(person: Person, session: string, at: Date) {
  await unitOfWork(async () => {
    orNotFound(await Session.findOneAndDelete({ _id: session, person: person._id }));
    await record(person, "person.session-closed", person, at);
  });
}

/** Closes every session of the person but the one whose cookie this is. */
export async function closeOthers(person: Person, cookie: string, at: Date) {
  await unitOfWork(async () => {
    const { deletedCount } = await closeSessionsOf(person, cookie);
    await record(person, "person.sessions-closed", person, at, { closed: deletedCount });
  });
}
