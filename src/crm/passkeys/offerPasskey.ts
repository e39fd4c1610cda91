import { keepPending } from "../gates/pending.ts";
import type { Person } from "../people/person.ts";
import { challengeMinutes } from "./askPasskey.ts";
import { Passkey } from "./passkey.ts";
import { relyingParty } from "./relyingParty.ts";
import { webauthn } from "./webauthn.ts";

/** What a browser needs to make a passkey for this person that can stand alone: found without a name, its owner verified each time. */
export async function offerPasskey({ holder, person, at }: { holder: string; person: Person; at: Date }) {
  const { id, name } = relyingParty();
  const own = await Passkey.find({ person: person._id }).limit(50);
  const { generateRegistrationOptions } = await webauthn();
  const options = await generateRegistrationOptions({
    rpID: id,
    rpName: name,
    userName: person.email,
    userDisplayName: person.name,
    userID: new TextEncoder().encode(String(person._id)),
    attestationType: "none",
    excludeCredentials: own.map(({ credential, transports }) => ({ id: credential, transports: [...transports] })),
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
  });
  await keepPending({ holder, kind: "passkey", data: { challenge: options.challenge }, minutes: challengeMinutes, at });
  return options;
}
