import { log } from "../../web/log.ts";
import { renderLetter, renderWords } from "../../templates/render.ts";
import { type Part, houseLetter } from "../../templates/wording.ts";
import { wordingInForce } from "./letterWording.ts";
import { type Wording, sourceOf } from "./readWording.ts";
import { nameOf } from "./variables.ts";

/** The values and passages that a letter of the house may show. */
export const partsOf = (template: string): Part[] => houseLetter(template, nameOf).parts;

/** These words with this data. */
export const inWords = ({ subject, body }: Wording, parts: readonly Part[], data: object) => renderWords(`${sourceOf(subject, parts)}\n${sourceOf(body, parts)}`, data);

/** Data that brings its own words: a campaign, a try. */
type WithWords = { wording?: Wording; parts?: Part[] };

/** A letter in the words in force: the staff's, else the house's. Words that cannot be rendered give way to the house's: a letter always leaves. */
export async function wordedLetter(template: string, data: Record<string, unknown> & WithWords) {
  if (data.wording) return inWords(data.wording, data.parts ?? [], data);
  const wording = await wordingInForce(template);
  if (!wording) return renderLetter(template, data);
  try {
    return inWords(wording, partsOf(template), data);
  } catch (error) {
    log.error({ template, version: wording.version, err: { message: (error as Error).message } }, "wording");
    return renderLetter(template, data);
  }
}
