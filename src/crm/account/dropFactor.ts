import { unitOfWork } from "../../database/transaction.ts";
import { NotFound, Refusal } from "../../web/errors.ts";
import { AuthenticatorApp } from "../factors/authenticatorApp.ts";
import { tellFactor } from "../factors/tellFactor.ts";
import { record } from "../journal/record.ts";
import { Passkey } from "../passkeys/passkey.ts";
import { Person } from "../people/person.ts";
import { hasSecond } from "../identity/holdings.ts";

type Dropped = { person: Person; device: string; at: Date };

export const dropApp = (drop: Dropped) => dropFactor(drop, () => AuthenticatorApp.deleteOne({ person: drop.person._id }), "person.app-removed", "L’application d’authentification a été retirée.");
export const dropPasskey = (passkey: Passkey, drop: Dropped) => dropFactor(drop, () => Passkey.deleteOne({ _id: passkey._id, person: drop.person._id }), "person.passkey-removed", `La clé d’accès « ${passkey.name} » a été retirée.`);

/** Takes one second factor away, never the last: two who drop two at once collide on the person, and the later one counts again. */
async function dropFactor({ person, device, at }: Dropped, remove: () => PromiseLike<{ deletedCount: number }>, act: string, what: string) {
  await unitOfWork(async () => {
    await Person.updateOne({ _id: person._id }, { $inc: { counted: 1 } }, { timestamps: false });
    if (!(await remove()).deletedCount) throw new NotFound();
    if (!(await hasSecond(person))) throw new Refusal("last-factor", "C’est votre dernier second moyen : ajoutez-en un autre avant de retirer celui-ci.");
    await tellFactor({ person, what, device, at });
    await record(person, act, person, at);
  });
}
