import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { newEntryLink } from "../entry/newEntryLink.ts";
import { AuthenticatorApp } from "../factors/authenticatorApp.ts";
import { RecoveryCode } from "../factors/recoveryCode.ts";
import { frenchMoment } from "../french.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { Passkey } from "../passkeys/passkey.ts";
import { Password } from "../passwords/password.ts";
import { Person } from "../people/person.ts";
import { closeSessionsOf } from "../people/sessions.ts";
import { staffRoles } from "../rights/roles.ts";

type Renewed = { person: Pick<Person, "_id">; by: Person; at: Date };

/**
 * For a colleague who has lost their telephone, or whose password is known: takes away password, application, passkeys and
 * recovery codes, ends their sessions, and mails a link by which they choose anew. The password goes too: left alone, it would
 * be enough to set up somebody else's second factor.
 */
export async function renewEntry({ person: { _id }, by, at }: Renewed) {
  if (by._id.equals(_id)) throw new Refusal("own-account", "Pour vous-même, passez par « Mon compte ».");
  await unitOfWork(async () => {
    const person = await Person.findOneAndUpdate({ _id, disabledAt: null, roles: mongoose.trusted({ $in: staffRoles }) }, { $inc: { counted: 1 } });
    if (!person) throw new Refusal("account-closed", "Ce compte est fermé : rouvrez-le d’abord.");
    for (const held of [Password, AuthenticatorApp, Passkey, RecoveryCode]) await (held as typeof Password).deleteMany({ person: _id });
    await closeSessionsOf(person);
    const { link, expiresAt } = await newEntryLink(person, "renewal", at);
    await post("entry-renewed", { name: person.name, address: person.email }, { name: person.name, by: by.name, link, until: frenchMoment(expiresAt) }, { expiresAt });
    await record(by, "person.factors-reset", person, at);
  });
}
