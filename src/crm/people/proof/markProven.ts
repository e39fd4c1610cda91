import { Session } from "../../../database/sessions.ts";
import { unitOfWork } from "../../../database/transaction.ts";
import { record } from "../../journal/record.ts";
import type { Person } from "../person.ts";
import { digestOf } from "../secrets.ts";
import { renewSession } from "../sessions.ts";

type Proven = { person: Person; session: string; by: string; at: Date };

/** Notes that the person of this session has just proved who they are, and by what. Returns the session's new cookie. */
export async function markProven({ person, session, by, at }: Proven) {
  return unitOfWork(async () => {
    await Session.updateOne({ digest: digestOf(session), person: person._id }, { $set: { provenAt: at } });
    await record(person, "person.proven", person, at, { by });
    return renewSession(session);
  });
}
