import { Refusal } from "../../web/errors.ts";
import { hasRequired } from "../charterTexts/commitments.ts";
import type { CharterText } from "../charterTexts/charterText.ts";
import type { Charter } from "../charters/charter.ts";
import { editDraft } from "../charters/editDraft.ts";

/** Keeps the ticked commitments of a draft. Refuses a choice without one of the required group. */
export async function choosePledges(charter: Charter, text: CharterText, ticked: string[]) {
  const pledges = text.commitments.map(({ name }) => name).filter(name => ticked.includes(name));
  if (!hasRequired(text, pledges)) throw new Refusal("pledge-required", `Choisissez au moins un de ces engagements : ${firstGroup(text)}.`, "pledges");
  await editDraft(charter, { pledges, targets: Object.fromEntries([...charter.targets].filter(([name]) => pledges.includes(name))) });
}

const firstGroup = ({ commitments }: CharterText) => commitments.filter(({ group }) => group === "required").map(({ label }) => `« ${label} »`).join(" ou ");
