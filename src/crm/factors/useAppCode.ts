import mongoose from "mongoose";
import { Refusal } from "../../web/errors.ts";
import type { Person } from "../people/person.ts";
import { AuthenticatorApp, openSecret, stepOf } from "./authenticatorApp.ts";

/** Uses up a code of the person's application. A code serves once: of two who send it at once, the write lets one pass. */
export async function useAppCode(person: Pick<Person, "_id">, code: string, at: Date) {
  const app = await AuthenticatorApp.findOne({ person: person._id });
  const step = app && stepOf(openSecret(app.secret), code, at);
  if (!app || step === null) throw new Refusal("code-wrong", "Ce n’est pas le bon code.", "code");
  const { modifiedCount } = await AuthenticatorApp.updateOne({ _id: app._id, secret: app.secret, lastStep: mongoose.trusted({ $lt: step }) }, { $set: { lastStep: step } });
  if (!modifiedCount) throw new Refusal("code-used", "Ce code a déjà servi. Attendez que l’application en affiche un autre.", "code");
}
