import { randomBytes } from "node:crypto";
import * as oidc from "openid-client";
import { config } from "../../config.ts";
import { close, open } from "../mail/envelope.ts";
import { federated, provider } from "./provider.ts";

export const sealIdToken = (idToken: string) => close({ idToken }, "id-token");

/** Where the browser goes to close its session at the provider too; null where there is none to close. */
export async function goodbye(sealed: string | null | undefined): Promise<string | null> {
  if (!sealed || !federated()) return null;
  const found = await provider();
  if (!found.serverMetadata().end_session_endpoint) return null;
  const told = { id_token_hint: String(open(sealed, "id-token").idToken), post_logout_redirect_uri: `${config().PUBLIC_URL}/`, state: randomBytes(32).toString("base64url") };
  const address = oidc.buildEndSessionUrl(found, told);
  // The hint says whose session it is; ProConnect refuses every parameter that it does not ask for.
  address.searchParams.delete("client_id");
  return address.href;
}
