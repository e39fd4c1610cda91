import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import { Refusal } from "../../web/errors.ts";
import { takePending } from "../gates/pending.ts";
import type { Challenge } from "./askPasskey.ts";
import { Passkey } from "./passkey.ts";
import { readCredential } from "./readCredential.ts";
import { relyingParty } from "./relyingParty.ts";
import { webauthn } from "./webauthn.ts";

type Shown = { holder: string; credential: string; at: Date };
const unknown = () => new Refusal("passkey", "Cette clé d’accès n’est pas reconnue. Réessayez, ou choisissez un autre moyen.");

/** The passkey that answered this holder's challenge, its owner verified by it (fingerprint, face, PIN). A challenge serves once. */
export async function checkPasskey({ holder, credential, at }: Shown) {
  const response = readCredential<AuthenticationResponseJSON>(credential);
  const asked = await takePending<Challenge>(holder, "passkey", at);
  const passkey = response && (await Passkey.findOne({ credential: response.id }));
  if (!asked || !passkey) throw unknown();
  const counter = await verified(response, asked.challenge, passkey);
  await Passkey.updateOne({ _id: passkey._id }, { $set: { counter, usedAt: at } });
  return passkey;
}

/** The passkey's new counter. The library throws for whatever is wrong with an answer: to the person it is one and the same. */
async function verified(response: AuthenticationResponseJSON, expectedChallenge: string, { credential, publicKey, counter }: Passkey) {
  const { id, origin } = relyingParty();
  const { verifyAuthenticationResponse } = await webauthn();
  const known = { id: credential, publicKey: new Uint8Array(publicKey), counter };
  try {
    const { verified, authenticationInfo } = await verifyAuthenticationResponse({ response, expectedChallenge, expectedOrigin: origin, expectedRPID: id, credential: known, requireUserVerification: true });
    if (verified) return authenticationInfo.newCounter;
  } catch {
    throw unknown();
  }
  throw unknown();
}
