import { countedOf, hasRequired } from "../charterTexts/commitments.ts";
import type { CharterText } from "../charterTexts/charterText.ts";
import type { Charter } from "./charter.ts";

/** The steps still to do before a draft may be signed, in their order, as ends of addresses. */
export function missingSteps(charter: Charter, text: CharterText) {
  const steps = [];
  if (!charter.companySeen) steps.push("entreprise");
  if (!hasRequired(text, charter.pledges)) steps.push("engagements");
  if (countedOf(text, charter).some(({ name }) => !charter.targets.get(name))) steps.push("objectifs");
  if (!charter.textRead) steps.push("texte");
  if (!charter.signatoryName || !charter.signatoryEmail || !charter.entitled) steps.push("signataire");
  return steps;
}
