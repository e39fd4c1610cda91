import { keepPending } from "../gates/pending.ts";
import type { Person } from "../people/person.ts";
import { Passkey } from "./passkey.ts";
import { relyingParty } from "./relyingParty.ts";
import { webauthn } from "./webauthn.ts";

export const challengeMinutes = 5;
export type Challenge = { challenge: string };

/** What a browser needs to sign with a passkey: of this person, or of whoever holds one. The challenge waits for this holder, once. */
export async function askPasskey({ holder, person, at }: { holder: string; person: Pick<Person, "_id"> | null; at: Date }) {
  const own = person ? await Passkey.find({ person: person._id }).limit(50) : [];
  const allowCredentials = own.map(({ credential, transports }) => ({ id: credential, transports: [...transports] }));
  const { generateAuthenticationOptions } = await webauthn();
  const options = await generateAuthenticationOptions({ rpID: relyingParty().id, allowCredentials, userVerification: "required" });
  await keepPending({ holder, kind: "passkey", data: { challenge: options.challenge }, minutes: challengeMinutes, at });
  return options;
}
