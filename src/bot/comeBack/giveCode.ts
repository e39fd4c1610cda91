import { unitOfWork } from "../../database/transaction.ts";
import { record } from "../../crm/journal/record.ts";
import { orNotFound } from "../../web/errors.ts";
import { Conversation } from "../routing/conversation.ts";
import { newCode, veiledCode } from "./code.ts";

/** A new code for a conversation, told once; the one before opens nothing any more. */
export const giveCode = (conversation: Pick<Conversation, "_id">, at = new Date()) =>
  unitOfWork(async () => {
    const code = newCode();
    const held = orNotFound(await Conversation.findOneAndUpdate({ _id: conversation._id }, { comeBack: veiledCode(code) }));
    await record("visitor", "conversation.code-given", held, at);
    return code;
  });
