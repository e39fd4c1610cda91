import { config } from "../../config.ts";
import { federated } from "../federation/provider.ts";
import { passkeysPossible } from "../passkeys/relyingParty.ts";
import type { Person } from "../people/person.ts";
import { holdingsOf } from "../identity/holdings.ts";

/**
 * By what a signed-in person can prove once more who they are, best first. A password counts where the person has no application
 * (a passkey may be out of reach); a mailed code where there is nothing else: people outside the staff, the demonstration.
 */
export async function waysOf(person: Person, returnTo: string) {
  const { app, passkeys, password, identities } = await holdingsOf(person);
  const provider = identities && federated() ? { name: config().OIDC_NAME, href: `/connexion/fournisseur?pour=confirmer&retour=${encodeURIComponent(returnTo)}` } : null;
  const ways = { app: Boolean(app), passkey: passkeys.length > 0 && passkeysPossible(), password: Boolean(password && !app), provider };
  return { ...ways, mail: !Object.values(ways).some(Boolean) };
}
