import type { Citation } from "../knowledge/compose.ts";

export type Named = { id: string; title: string };
export type ShownLine = { number: string; label: string; hours: string; openNow: boolean };

/** What the assistant says: the shape of POST /api/v1/assistant/ask, whose caller adds the queue and its hours to `handoff`. */
export type Reply = {
  tier: "answer" | "choices" | "abstain" | "safety";
  safety: "T1" | "T2" | "T3" | null;
  entry: Named | null;
  text: string;
  citations: Citation[];
  choices: Named[];
  confidence: number;
  helplines: ShownLine[];
  handoff: { offered: boolean };
};

export const silence: Reply = {
  tier: "abstain",
  safety: null,
  entry: null,
  text: "",
  citations: [],
  choices: [],
  confidence: 0,
  helplines: [],
  handoff: { offered: true },
};
