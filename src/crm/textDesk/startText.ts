import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { type Actor, record } from "../journal/record.ts";
import { CharterText } from "../charterTexts/charterText.ts";
import { currentText } from "../charterTexts/textOf.ts";

/** Opens the draft of a new version, from the words and commitments of today's. One draft at a time. */
export async function startText(by: Actor, at = new Date()) {
  const { blocks, commitments } = await currentText(at);
  return unitOfWork(async () => {
    const open = await CharterText.findOne({ status: "draft" });
    if (open) throw new Refusal("text-open", `La version ${open.version} est déjà en préparation.`);
    const version = `${at.getFullYear()}-${(await CharterText.countDocuments({ version: new RegExp(`^${at.getFullYear()}-`) })) + 1}`;
    const [text] = await CharterText.create([{ version, blocks, commitments }]);
    await record(by, "text.started", text!, at, { version });
    return text!;
  }).catch(error => {
    if (isDuplicate(error)) throw new Refusal("text-open", "Une nouvelle version vient d’être ouverte par quelqu’un d’autre.");
    throw error;
  });
}
