import * as oidc from "openid-client";
import { config } from "../../config.ts";
import { log } from "../../web/log.ts";
import { isLoopback } from "../../web/loopback.ts";
import { Refusal } from "../../web/errors.ts";

export const federated = () => Boolean(config().OIDC_ISSUER);
export const callback = () => `${config().PUBLIC_URL}/connexion/fournisseur/retour`;

let known: { issuer: string; found: oidc.Configuration; until: number } | undefined;

/** The provider of OIDC_ISSUER and no other, as it describes itself; asked again after an hour. */
export async function provider(): Promise<oidc.Configuration> {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = config();
  if (known && known.issuer === issuer && Date.now() < known.until) return known.found;
  try {
    const server = new URL(issuer!);
    // Signatures are verified, also where TLS would vouch. Plain http is for a provider on this machine: tests.
    const execute = [oidc.enableNonRepudiationChecks, ...(server.protocol === "http:" && isLoopback(server.hostname) ? [oidc.allowInsecureRequests] : [])];
    const found = await oidc.discovery(server, OIDC_CLIENT_ID!, OIDC_CLIENT_SECRET!, undefined, { execute, timeout: 8 });
    known = { issuer: issuer!, found, until: Date.now() + 3_600_000 };
    return found;
  } catch (error) {
    log.error({ code: "oidc-discovery", err: { message: (error as Error).message } });
    throw new Refusal("provider-silent", `${config().OIDC_NAME} ne répond pas. Réessayez dans un moment, ou entrez avec votre mot de passe.`);
  }
}
