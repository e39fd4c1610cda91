import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { EntryLink } from "../entry/entryLink.ts";
import { frenchMoment } from "../french.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { Person } from "../people/person.ts";
import { closeSessionsOf } from "../people/sessions.ts";
import { SignInLink } from "../people/signInLink.ts";
import { isAdministrator, keepAdministrator } from "./keepAdministrator.ts";

type Closed = { person: Pick<Person, "_id">; by: Person | "system"; at: Date };

/** Shuts a person out at once: sessions and links end in the same write. The last administrator stays, unless the command line says so. */
export async function closeAccount({ person: { _id }, by, at }: Closed) {
  await unitOfWork(async () => {
    const before = await Person.findOneAndUpdate({ _id, disabledAt: null }, { $set: { disabledAt: at } });
    if (!before) throw new Refusal("account-closed", "Ce compte est déjà fermé.");
    if (by !== "system" && isAdministrator(before)) await keepAdministrator();
    await closeSessionsOf(before);
    await EntryLink.deleteMany({ person: _id });
    await SignInLink.deleteMany({ person: _id });
    await post("account-closed", { name: before.name, address: before.email }, { name: before.name, when: frenchMoment(at) });
    await record(by, "person.disabled", before, at);
  });
}
