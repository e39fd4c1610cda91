import type { Rule } from "../situations.ts";
import { otherDanger } from "./aboutOthers.ts";
import { bullyingRules } from "./bullying.ts";
import { forcedLabourRules } from "./forcedLabour.ts";
import { healthRules } from "./health.ts";
import { homeRules } from "./home.ts";
import { menaceRules } from "./menace.ts";
import { selfHarmRules } from "./selfHarm.ts";
import { sexualViolenceRules } from "./sexualViolence.ts";
import { stateRules } from "./states.ts";
import { stressRules } from "./stress.ts";
import { suicideRules, urged } from "./suicide.ts";
import { veiledRules } from "./veiled.ts";
import { violenceRules } from "./violence.ts";

/** All of them; of two that say the same tier, the first is told. */
export const rules: readonly Rule[] = [...suicideRules, ...urged, ...selfHarmRules, ...otherDanger, ...sexualViolenceRules, ...violenceRules, ...bullyingRules, ...homeRules, ...menaceRules, ...forcedLabourRules, ...healthRules, ...veiledRules, ...stateRules, ...stressRules];
