import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { type Actor, record } from "../journal/record.ts";
import { CharterText } from "../charterTexts/charterText.ts";

type Change = { text: Pick<CharterText, "_id" | "updatedAt">; set: object; by: Actor; at?: Date };

/** Changes the draft of a text; a published one, or one that somebody changed meanwhile, is refused: nothing is lost in silence. */
export async function changeText({ text, set, by, at = new Date() }: Change) {
  return unitOfWork(async () => {
    const changed = await CharterText.findOneAndUpdate({ _id: text._id, status: "draft", updatedAt: text.updatedAt }, { $set: set }, { returnDocument: "after", runValidators: true });
    if (!changed) throw new Refusal("text-moved", "Cette version est publiée, ou quelqu’un vient de la modifier. Rechargez la page : votre saisie est ci-dessous.");
    await record(by, "text.changed", changed, at);
    return changed;
  });
}
