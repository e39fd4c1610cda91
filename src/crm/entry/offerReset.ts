import mongoose from "mongoose";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { Password } from "../passwords/password.ts";
import { Person } from "../people/person.ts";
import { staffRoles } from "../rights/roles.ts";
import { newEntryLink } from "./newEntryLink.ts";

/**
 * Mails a link to choose another password to a colleague who has one, three times an hour at most. Who has none (they come in by
 * the provider, or have not answered their invitation) reads what to do; strangers get nothing, and nobody learns which.
 */
export async function offerReset(email: string, at: Date) {
  const person = await Person.findOne({ email, disabledAt: null, roles: mongoose.trusted({ $in: staffRoles }) });
  if (!person) return;
  const to = { name: person.name, address: person.email };
  await unitOfWork(async () => {
    if (!(await Password.exists({ person: person._id }))) return post("reset-none", to, { name: person.name, link: `${config().PUBLIC_URL}/connexion/equipe` });
    const { link, expiresAt } = await newEntryLink(person, "reset", at);
    await record("visitor", "person.reset-asked", person, at);
    return post("reset", to, { name: person.name, link, minutes: 15 }, { expiresAt });
  });
}
