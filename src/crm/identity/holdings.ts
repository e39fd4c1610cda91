import { FederatedIdentity } from "../federation/federatedIdentity.ts";
import { AuthenticatorApp } from "../factors/authenticatorApp.ts";
import { RecoveryCode } from "../factors/recoveryCode.ts";
import { Passkey } from "../passkeys/passkey.ts";
import { Password } from "../passwords/password.ts";
import type { Person } from "../people/person.ts";

/** By what this person can prove who they are. */
export async function holdingsOf({ _id: person }: Pick<Person, "_id">) {
  const [password, app, passkeys, codes, identities] = await Promise.all([
    Password.findOne({ person }).select("setAt"),
    AuthenticatorApp.findOne({ person }).select("addedAt"),
    Passkey.find({ person }).sort({ addedAt: 1 }).limit(50),
    RecoveryCode.countDocuments({ person }),
    FederatedIdentity.countDocuments({ person }),
  ]);
  return { password, app, passkeys, codes, identities };
}
export type Holdings = Awaited<ReturnType<typeof holdingsOf>>;

/** Whether they have what a password alone lacks. One question after the other: it is also asked inside a unit of work. */
export const hasSecond = async ({ _id: person }: Pick<Person, "_id">) => Boolean((await AuthenticatorApp.exists({ person })) ?? (await Passkey.exists({ person })));
