import { Refusal } from "../../web/errors.ts";
import { Charter } from "../charters/charter.ts";

/** Notes that the text of this version was read. */
export async function readText(charter: Charter, said: string) {
  if (said !== "oui") throw new Refusal("text-unread", "Cochez la case après avoir lu le texte de la charte.", "read");
  await Charter.updateOne({ _id: charter._id, status: "draft" }, { textRead: true });
}
