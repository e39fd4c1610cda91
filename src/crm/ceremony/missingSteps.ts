import type { Charter } from "../charters/charter.ts";
import { isRequired } from "../charters/pledges.ts";

/** The steps still to do before a draft may be signed, in their order, as ends of addresses. */
export function missingSteps(charter: Charter) {
  const steps = [];
  if (!charter.pledges.some(isRequired)) steps.push("engagements");
  if (!charter.textRead) steps.push("texte");
  if (!charter.signatoryName || !charter.signatoryEmail || !charter.entitled) steps.push("signataire");
  return steps;
}
