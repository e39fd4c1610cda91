import { Refusal } from "../../web/errors.ts";
import { countTry, forgetTries } from "../gates/tries.ts";
import type { Person } from "../people/person.ts";
import { passwordLimits } from "./checkPassword.ts";
import { matches } from "./hash.ts";
import { Password } from "./password.ts";

/** Refuses, at the field, unless this is the password of this person, who is signed in. */
export async function confirmPassword(person: Person, password: string, at: Date) {
  const name = `password:${person._id}:signed-in`;
  await countTry({ name, ...passwordLimits.here, at });
  const kept = await Password.findOne({ person: person._id });
  if (!(await matches(kept?.hash ?? null, password))) throw new Refusal("wrong-password", "Ce n’est pas votre mot de passe.", "password");
  await forgetTries(name);
}
