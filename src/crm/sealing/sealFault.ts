import { createHash, sign, verify } from "node:crypto";
import { addDays } from "date-fns";
import { sealIdentity } from "./sealIdentity.ts";

/** Whether the seal works now: key and certificate read, belong together, are in date, and sign what they then confirm. Null when it does, else a sentence. */
export function sealFault(at = new Date()): string | null {
  try {
    const { key, certificate, notAfter } = sealIdentity();
    const digest = createHash("sha256").update("passerelle").digest();
    if (!verify("sha256", digest, certificate.publicKey, sign("sha256", digest, key))) return "La clé du cachet ne signe pas ce que son certificat confirme.";
    if (new Date(certificate.validFrom) > addDays(at, 1) || notAfter < at) return "Le certificat du cachet n’est pas en cours de validité.";
    return null;
  } catch (error) {
    return (error as Error).message;
  }
}
