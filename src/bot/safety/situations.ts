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
export type Rule = { situation: Situation; tier: Tier; says: RegExp; aboutSomeoneElse?: boolean };
