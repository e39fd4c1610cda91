import mongoose from "mongoose";
import { Refusal } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Person } from "./person.ts";
import { digestOf } from "./secrets.ts";
import { SignInLink } from "./signInLink.ts";

/** Uses up a sign-in link: of two tries only the first finds it unused. */
export async function signIn(secret: string, at = new Date()) {
  return unitOfWork(async () => {
    const link = await SignInLink.findOneAndUpdate({ digest: digestOf(secret), usedAt: null, expiresAt: mongoose.trusted({ $gt: at }) }, { usedAt: at });
    const person = link && (await Person.findOne({ _id: link.person, disabledAt: null }));
    if (!person) throw new Refusal("link-used", "Ce lien a déjà servi ou a expiré. Demandez-en un nouveau : il arrive en moins d’une minute.");
    await record(person, "person.signed-in", person, at);
    return { person, returnTo: link.returnTo };
  });
}
