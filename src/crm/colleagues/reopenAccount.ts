import mongoose from "mongoose";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { Person } from "../people/person.ts";

type Reopened = { person: Pick<Person, "_id">; by: Person; at: Date };

/** Lets a person in again, as they were: same rights, same ways to sign in. */
export async function reopenAccount({ person: { _id }, by, at }: Reopened) {
  await unitOfWork(async () => {
    const person = await Person.findOneAndUpdate({ _id, disabledAt: mongoose.trusted({ $ne: null }) }, { $set: { disabledAt: null } }, { returnDocument: "after" });
    if (!person) throw new Refusal("account-open", "Ce compte est déjà ouvert.");
    await post("account-reopened", { name: person.name, address: person.email }, { name: person.name, link: `${config().PUBLIC_URL}/connexion/equipe` });
    await record(by, "person.enabled", person, at);
  });
}
