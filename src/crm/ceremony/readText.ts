import { Refusal } from "../../web/errors.ts";
import type { Charter } from "../charters/charter.ts";
import { editDraft } from "../charters/editDraft.ts";

/** Notes that the text of this version was read. */
export async function readText(charter: Charter, said: string) {
  if (said !== "oui") throw new Refusal("text-unread", "Cochez la case après avoir lu le texte de la charte.", "read");
  await editDraft(charter, { textRead: true });
}
