import { isIP } from "node:net";
import { config } from "../../config.ts";

/** The site as passkeys know it: they belong to its host name, and sign for its origin alone. */
export function relyingParty() {
  const { hostname, origin } = new URL(config().PUBLIC_URL);
  return { id: hostname, origin, name: "Passerelle" };
}

/** Browsers make passkeys for names only: a site at a bare IP address has none. */
export const passkeysPossible = () => !isIP(relyingParty().id.replace(/^\[|\]$/g, ""));
