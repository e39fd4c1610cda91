import type { Citation } from "../knowledge/citations.ts";
import type { SlotName } from "../knowledge/slots.ts";

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
  /** Entries that people read after this one, and the next step. */
  related: Named[];
  next: { text: string; href: string | null } | null;
  /** What to ask back, when the answer depends on it. */
  slot: { name: SlotName; question: string; options: { value: string; label: string }[] } | null;
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
  related: [],
  next: null,
  slot: null,
  handoff: { offered: true },
};
