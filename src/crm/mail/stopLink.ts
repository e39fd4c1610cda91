import { config } from "../../config.ts";
import { NotFound } from "../../web/errors.ts";
import { close, open } from "./envelope.ts";
import type { LetterKind } from "./kinds.ts";

const purpose = "letters-wanted";

/** The page where the owner of an address chooses its letters: the address is in the link, sealed. No sign-in. */
export const choicesPath = (address: string) => `/courriels/${close({ address: address.toLowerCase() }, purpose)}`;

/** The address of a link; a link that we did not make does not exist. */
export function addressOf(key: string): string {
  try {
    return String(open(key, purpose).address);
  } catch {
    throw new NotFound();
  }
}

/** Headers of RFC 2369 and RFC 8058: the mail reader's own « unsubscribe » is one POST to this address. */
export function stopHeaders(address: string, kind: LetterKind): Record<string, string> {
  return { "List-Unsubscribe": `<${config().PUBLIC_URL}${choicesPath(address)}/${kind}>`, "List-Unsubscribe-Post": "List-Unsubscribe=One-Click" };
}
