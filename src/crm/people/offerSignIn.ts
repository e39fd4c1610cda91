import { addMinutes } from "date-fns";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { post } from "../mail/post.ts";
import { isStaff } from "../rights/roles.ts";
import { Person } from "./person.ts";
import { digestOf, newSecret } from "./secrets.ts";
import { SignInLink } from "./signInLink.ts";

export const linkMinutes = 15;

/**
 * Mails a sign-in link to a known address; says nothing to others, so that nobody learns who has an account. The staff get a
 * letter too, which names their own door and opens nothing.
 */
export async function offerSignIn(email: string, returnTo: string, at = new Date()) {
  const person = await Person.findOne({ email, disabledAt: null });
  if (!person) return;
  const to = { name: person.name, address: person.email };
  await unitOfWork(async () => {
    if (isStaff(person)) return post("sign-in-staff", to, { name: person.name, link: `${config().PUBLIC_URL}/connexion/equipe` });
    const secret = await newSignInLink(person, returnTo, at);
    return post("sign-in", to, { name: person.name, link: `${config().PUBLIC_URL}/connexion/${secret}`, minutes: linkMinutes });
  });
}

/** A link that signs this person in, once, within `minutes`. Returns its secret; only a digest is kept. */
export async function newSignInLink(person: Person, returnTo: string, at: Date, minutes = linkMinutes) {
  const secret = newSecret();
  await SignInLink.create([{ digest: digestOf(secret), person: person._id, returnTo, expiresAt: addMinutes(at, minutes) }]);
  return secret;
}
