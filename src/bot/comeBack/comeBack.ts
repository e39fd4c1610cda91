import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { record } from "../../crm/journal/record.ts";
import { Refusal } from "../../web/errors.ts";
import { Conversation } from "../routing/conversation.ts";
import { readCode, veiledCode } from "./code.ts";

const wrong = () => new Refusal("code", "Ce code n’ouvre aucune conversation. Il compte douze signes, et vaut trente jours après le dernier message.", "code");

/** Brings a conversation to this browser by its code: the browser that had it reads it no more. Refused while another one is open here. */
export async function comeBack({ text, browser, at = new Date() }: { text: string; browser: string; at?: Date }) {
  const code = readCode(text);
  if (!code) throw wrong();
  return unitOfWork(async () => {
    await Conversation.deleteOne({ browser, open: true, seq: 0 });
    const found = await Conversation.findOneAndUpdate({ comeBack: veiledCode(code), open: true }, { browser }, { returnDocument: "after" });
    if (!found) throw wrong();
    await record("visitor", "conversation.came-back", found, at);
    return found;
  }).catch(error => {
    if (isDuplicate(error)) throw new Refusal("another-open", "Une autre conversation est ouverte ici. Récupère-la ou efface-la d’abord, puis reviens avec ton code.", "code");
    throw error;
  });
}
