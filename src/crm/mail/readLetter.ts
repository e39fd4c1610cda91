import { config } from "../../config.ts";
import { contactLine, referentOf } from "../territories/referentOf.ts";
import { regionOf } from "../territories/regions.ts";
import { open } from "./envelope.ts";
import { kindOf } from "./catalogue.ts";
import { wordedLetter } from "./wordedLetter.ts";
import { choicesPath } from "./stopLink.ts";
import type { Letter } from "./letter.ts";

/** A letter whose data is still there, as its reader gets it: with the referent of the territory it is about. */
export async function readLetter(letter: Letter) {
  const kind = kindOf(letter.template);
  const stop = kind === "personal" ? null : `${config().PUBLIC_URL}${choicesPath(letter.to)}/${kind}`;
  const contact = letter.zone ? await referentOf(letter.zone) : null;
  return wordedLetter(letter.template, { ...open(letter.data!), site: config().PUBLIC_URL, regionName: regionOf(config().REGION).fullName, contact: contact && contactLine(contact), stopLetters: stop });
}
