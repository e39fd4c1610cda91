import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { takePending } from "../gates/pending.ts";
import { tellFactor } from "../factors/tellFactor.ts";
import { record } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import type { Challenge } from "./askPasskey.ts";
import { Passkey } from "./passkey.ts";
import { readCredential } from "./readCredential.ts";
import { relyingParty } from "./relyingParty.ts";
import { webauthn } from "./webauthn.ts";

type Made = { holder: string; person: Person; credential: string; name: string; device: string; at: Date };
const refused = () => new Refusal("passkey", "La clé d’accès n’a pas pu être ajoutée. Réessayez, ou choisissez un autre moyen.");

/** Keeps the passkey that this person has just made for the challenge of this holder. */
export async function addPasskey({ holder, person, credential, name, device, at }: Made) {
  const made = await readMade(holder, credential, at);
  await unitOfWork(async () => {
    await Passkey.create([{ ...made, person: person._id, name: name.slice(0, 60) || device, addedAt: at }]);
    await tellFactor({ person, what: "Une clé d’accès a été ajoutée.", device, at });
    await record(person, "person.passkey-added", person, at);
  });
}

async function readMade(holder: string, credential: string, at: Date) {
  const response = readCredential<RegistrationResponseJSON>(credential);
  const asked = await takePending<Challenge>(holder, "passkey", at);
  if (!response || !asked) throw refused();
  const { verifyRegistrationResponse } = await webauthn();
  const { id: expectedRPID, origin: expectedOrigin } = relyingParty();
  const { registrationInfo } = await verifyRegistrationResponse({ response, expectedChallenge: asked.challenge, expectedOrigin, expectedRPID, requireUserVerification: true }).catch(() => {
    throw refused();
  });
  if (!registrationInfo) throw refused();
  const { id, publicKey, counter, transports } = registrationInfo.credential;
  return { credential: id, publicKey: Buffer.from(publicKey), counter, transports: transports ?? [] };
}
