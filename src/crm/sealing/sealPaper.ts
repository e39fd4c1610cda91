import { config } from "../../config.ts";
import { type SealWords, seal, sealStamped } from "../../pdf/seal/seal.ts";
import { askStamp } from "./askStamp.ts";
import { SealFault, readySeal } from "./sealFault.ts";

/**
 * A paper under the site's seal, with the time-stamp of the authority of TSA_URL where there is one: then a paper without time-stamp is
 * not made. Throws SealFault where seal or time-stamp cannot be had now; a later try may well succeed.
 */
export async function sealPaper(pdf: Buffer, words: Omit<SealWords, "location">, at: Date): Promise<Buffer> {
  const [identity, { TSA_URL, REGION }] = [readySeal(at), config()];
  const whole = { ...words, location: REGION };
  return TSA_URL ? sealStamped(pdf, identity, whole, signature => stamped(TSA_URL, signature)) : seal(pdf, identity, whole);
}

const stamped = (url: string, signature: Buffer) =>
  askStamp(url, signature).catch(error => {
    throw new SealFault(`L’horodatage n’a pas pu être obtenu (TSA_URL) : ${(error as Error).message || String(error)}.`);
  });
