import { companyStep } from "./steps/company.ts";
import { pledgesStep } from "./steps/pledges.ts";
import { scopeStep } from "./steps/scope.ts";
import { signatoryStep } from "./steps/signatory.ts";
import { targetsStep } from "./steps/targets.ts";
import { textStep } from "./steps/text.ts";

/** The pages of the ceremony, in their order; the check of the answers comes after the last one. */
export const steps = [companyStep, scopeStep, pledgesStep, targetsStep, textStep, signatoryStep];
export const stepCount = steps.length + 1;
