import { createHash } from "node:crypto";
import type { TimeStamp } from "./checkToken.ts";
import { verifySeal } from "./verifySeal.ts";

type Known = { fingerprints: string[]; sha256?: string | undefined };
type Judgement = { good: boolean; fingerprint: string | null; sha256: string; stamp: TimeStamp | null; why: string | null };

/**
 * All the rules together: our own seal, over the whole file, by a certificate that is known, and the very bytes expected where
 * their SHA-256 is given. A seal that is merely valid proves nothing of who put it. `why` is a French sentence.
 */
export function judgePdf(pdf: Buffer, { fingerprints, sha256 }: Known): Judgement {
  const { valid, coversWholeFile, fingerprint, stamp } = verifySeal(pdf);
  const digest = createHash("sha256").update(pdf).digest("hex");
  return { good: false, fingerprint, sha256: digest, stamp, ...verdict() };

  function verdict() {
    if (!valid) return { why: "le cachet manque, ou le fichier a été modifié" };
    if (!coversWholeFile) return { why: "le fichier a été complété après le cachet" };
    if (!fingerprints.includes(fingerprint!)) return { why: `le cachet vient d’un certificat inconnu (${fingerprint})` };
    if (sha256 && sha256.toLowerCase() !== digest) return { why: "ce fichier porte un cachet valable, mais ce n’est pas celui qui est attendu" };
    return { good: true, why: null };
  }
}
