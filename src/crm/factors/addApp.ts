import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import { AuthenticatorApp, sealSecret, stepOf } from "./authenticatorApp.ts";
import { tellFactor } from "./tellFactor.ts";

type Added = { person: Person; secret: string; code: string; device: string; at: Date };

/** Takes this application as the person's own, in place of the one before, once it has shown a right code; that code is used up. */
export async function addApp({ person, secret, code, device, at }: Added) {
  const step = stepOf(secret, code.replace(/\D/g, ""), at);
  if (step === null) throw new Refusal("app-code", "Ce n’est pas le code que l’application affiche. Vérifiez l’heure du téléphone, et réessayez avec le code suivant.", "code");
  await unitOfWork(async () => {
    const before = await AuthenticatorApp.findOneAndUpdate({ person: person._id }, { $set: { secret: sealSecret(secret), lastStep: step, addedAt: at } }, { upsert: true });
    await tellFactor({ person, what: before ? "L’application d’authentification a été remplacée." : "Une application d’authentification a été ajoutée.", device, at });
    await record(person, "person.app-added", person, at);
  });
}
