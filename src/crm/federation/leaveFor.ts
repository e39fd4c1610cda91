import { randomBytes } from "node:crypto";
import * as oidc from "openid-client";
import { config } from "../../config.ts";
import type { Ctx } from "../../web/state.ts";
import { callback, provider } from "./provider.ts";
import { setOut } from "./voyage.ts";

type Trip = { returnTo: string; purpose: "enter" | "confirm"; at: Date };
const secret = () => randomBytes(32).toString("base64url");

/** Sends the browser to the provider (state and nonce of 43 characters, PKCE); to confirm, the person signs in there again. */
export async function leaveFor(ctx: Ctx, { returnTo, purpose, at }: Trip) {
  const [state, nonce, verifier] = [secret(), secret(), oidc.randomPKCECodeVerifier()];
  const { OIDC_ACR } = config();
  const asked = {
    scope: "openid email",
    redirect_uri: callback(),
    state,
    nonce,
    code_challenge: await oidc.calculatePKCECodeChallenge(verifier),
    code_challenge_method: "S256",
    ...(OIDC_ACR ? { acr_values: OIDC_ACR } : {}),
    ...(purpose === "confirm" ? { prompt: "login", max_age: String(freshSeconds) } : {}),
  };
  const address = oidc.buildAuthorizationUrl(await provider(), asked);
  setOut(ctx, { state, nonce, verifier, returnTo, purpose }, at);
  // The one redirect that leaves the site: to the address that the provider of our settings gave for it.
  ctx.status = 303;
  ctx.set("Location", address.href);
  ctx.body = "";
}

/** How old a sign-in at the provider may be to count as a confirmation. */
export const freshSeconds = 60;
