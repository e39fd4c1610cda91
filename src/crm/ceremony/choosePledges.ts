import { Refusal } from "../../web/errors.ts";
import { Charter } from "../charters/charter.ts";
import { isPledge, isRequired } from "../charters/pledges.ts";

/** Keeps the ticked commitments of a draft. Refuses a choice without one of the required group. */
export async function choosePledges(charter: Charter, ticked: string[]) {
  const pledges = [...new Set(ticked)].filter(isPledge);
  if (!pledges.some(isRequired)) {
    throw new Refusal("pledge-required", "Choisissez au moins un des deux premiers engagements : rencontres d’ambassadeurs ou immersions.", "pledges");
  }
  await Charter.updateOne({ _id: charter._id, status: "draft" }, { pledges });
}
