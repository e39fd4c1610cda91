export type Situation =
  | "suicide"
  | "self-harm"
  | "violence"
  | "sexual-violence"
  | "bullying"
  | "runaway"
  | "pregnancy"
  | "drugs"
  | "radicalisation"
  | "threat-to-others"
  | "forced-labour"
  | "distress";
/** T1 explicit: protocol and a human at once. T2 veiled: one gentle question. T3 stress: a kind word, and the answer goes on. */
export type Tier = "T1" | "T2" | "T3";
/**
 * `id` names the rule in what is kept of an episode. `literal`: read before hyperboles are taken out. `unless`: silent
 * where the message is about this. */
export type Rule = { id: string; situation: Situation; tier: Tier; says: RegExp; aboutSomeoneElse?: boolean; literal?: boolean; unless?: RegExp };
type Sort = Omit<Rule, "id" | "says">;

/** Rules of one sort, from their names and patterns. */
export const rulesOf = (family: string, sort: Sort, says: Readonly<Record<string, string>>): Rule[] => Object.entries(says).map(([name, pattern]) => ({ ...sort, id: `${family}.${name}`, says: new RegExp(`\\b(?:${pattern})\\b`) }));
