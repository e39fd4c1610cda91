import { config } from "../../config.ts";
import type { Reach } from "../campaigns/sources.ts";
import { partsOf } from "../campaigns/sources.ts";
import type { Wording } from "../mail/readWording.ts";
import { inWords } from "../mail/wordedLetter.ts";
import { contactLine, referentOf } from "../territories/referentOf.ts";
import { regionOf } from "../territories/regions.ts";

/** The letter as this reader would get it: with the referent of their territory. The link that stops such letters is theirs alone: here it leads nowhere. */
export async function letterOf(word: string, wording: Wording, { facts, about }: Reach) {
  const contact = about.zone ? await referentOf(about.zone) : null;
  const { PUBLIC_URL, REGION } = config();
  return inWords(wording, partsOf(word), { ...facts, site: PUBLIC_URL, regionName: regionOf(REGION).fullName, contact: contact && contactLine(contact), stopLetters: `${PUBLIC_URL}/courriels/…/news` });
}
