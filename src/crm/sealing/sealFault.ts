import { createHash, sign, verify } from "node:crypto";
import { addDays } from "date-fns";
import { Refusal } from "../../web/errors.ts";
import { sealIdentity } from "./sealIdentity.ts";

/** The seal cannot be put now: for whoever asked, come back later; for what waits to be sealed, try again. */
export class SealFault extends Refusal {
  override readonly status = 503;
  readonly retryAfter = 60;
  constructor(message: string) {
    super("seal-fault", message);
  }
}

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

/** The seal, ready to be put at this moment. Throws the sentence of what is wrong with it. */
export function readySeal(at: Date) {
  const fault = sealFault(at);
  if (fault) throw new SealFault(fault);
  return sealIdentity();
}

/** Whether key and certificate can be read at all. Past its date a seal is read all the same: signing goes on, sealing waits. */
export function sealIsRead() {
  try {
    sealIdentity();
    return true;
  } catch {
    return false;
  }
}
