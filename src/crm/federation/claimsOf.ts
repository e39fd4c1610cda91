import * as oidc from "openid-client";
import { z } from "zod";
import { config } from "../../config.ts";
import { Refusal } from "../../web/errors.ts";
import { log } from "../../web/log.ts";
import { freshSeconds } from "./leaveFor.ts";
import { callback, provider } from "./provider.ts";
import type { Voyage } from "./voyage.ts";

const userInfo = z.object({ sub: z.string(), email: z.string().nullish(), email_verified: z.union([z.boolean(), z.string()]).nullish() });
export type Claims = { issuer: string; sub: string; email: string | null; idToken: string };

/** Whom the provider vouches for, from the address it sent the browser back with. Refuses what does not hold together, or not at the asked level. */
export async function claimsOf(query: string, { state, nonce, verifier, purpose }: Voyage): Promise<Claims> {
  const { OIDC_NAME, OIDC_ACR } = config();
  const found = await provider();
  try {
    const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier, ...(purpose === "confirm" ? { maxAge: freshSeconds } : {}) };
    const tokens = await oidc.authorizationCodeGrant(found, new URL(`${callback()}?${query}`), checks);
    const { sub, acr, iss } = tokens.claims()!;
    if (OIDC_ACR && !OIDC_ACR.split(/\s+/).includes(String(acr))) throw new Refusal("acr", `${OIDC_NAME} ne vous a pas identifié au niveau demandé par la Région.`);
    const { email, email_verified } = userInfo.parse(await oidc.fetchUserInfo(found, tokens.access_token, sub));
    const verified = config().OIDC_TRUST_EMAIL || String(email_verified) === "true";
    return { issuer: iss, sub, email: verified && email ? email.toLowerCase() : null, idToken: tokens.id_token! };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    log.warn({ code: "oidc", err: { message: (error as Error).message } });
    throw new Refusal("provider-refused", `${OIDC_NAME} n’a pas confirmé votre identité. Recommencez, ou entrez avec votre mot de passe.`);
  }
}
