import type { Situation } from "../situations.ts";

/** How counsellors read a situation. */
export const situationWords: Record<Situation, string> = {
  suicide: "idées de mort",
  "self-harm": "se fait du mal",
  violence: "violences",
  "sexual-violence": "violences sexuelles",
  bullying: "harcèlement",
  runaway: "fugue ou rue",
  pregnancy: "grossesse",
  drugs: "drogue ou alcool",
  radicalisation: "radicalisation",
  "threat-to-others": "menace pour d’autres",
  "forced-labour": "travail forcé",
  distress: "mal-être",
};
