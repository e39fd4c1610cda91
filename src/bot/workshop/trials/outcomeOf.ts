import type { Case } from "../../evaluation/readCases.ts";
import type { Found } from "../../knowledge/search/search.ts";
import { rankingSettings } from "../../knowledge/search/settings.ts";

export type Outcome = { first: string | null; tier: "answer" | "choices" | "abstain"; hit: boolean; right: boolean; worth: number };

/** What one question gets. `hit`: the first entry is right; `right`: so is what is said at once; `worth`: 3 right, 2 to choose, 1 not answered, 0 wrong. */
export function outcomeOf({ entries, outOfScope }: Case, { ranking, confidence }: Found): Outcome {
  const { answerFrom, choicesFrom } = rankingSettings().lexical;
  const tier = confidence >= answerFrom ? "answer" : confidence >= choicesFrom ? "choices" : "abstain";
  const ids = ranking.slice(0, 3).map(({ id }) => id);
  const hit = entries.includes(ids[0] ?? "");
  const right = outOfScope ? tier !== "answer" : tier === "answer" && hit;
  const offered = !outOfScope && tier === "choices" && ids.some(id => entries.includes(id));
  return { first: ids[0] ?? null, tier, hit, right, worth: right ? 3 : offered ? 2 : tier === "answer" ? 0 : 1 };
}
