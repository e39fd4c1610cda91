import { Refusal } from "../../web/errors.ts";
import type { Actor } from "../journal/record.ts";
import { changeText } from "./changeText.ts";
import type { CharterText } from "../charterTexts/charterText.ts";

/** Takes a commitment out of the draft of a text; the last one of the required group stays. */
export async function removeCommitment({ text, name, by }: { text: CharterText; name: string; by: Actor }) {
  const commitments = text.commitments.filter(one => one.name !== name);
  if (!commitments.some(({ group }) => group === "required")) throw new Refusal("required-last", "Il faut au moins un engagement du socle.");
  return changeText({ text, set: { commitments }, by });
}
