import type { Stage } from "./importRun.ts";
import { type Outcome, type Verdict, outcomes, verdicts } from "./importRow.ts";

type Counts = { verdicts: Record<string, number>; outcomes: Record<string, number> };
/** A share of the rows of an import: what it is called in addresses and on the page, how many there are, which ones. */
export type Share = { name: string; label: string; tone: string; count: number; where: Record<string, unknown> };

const before = ({ verdicts: counts }: Counts): Share[] => (Object.entries(verdicts) as [Verdict, (typeof verdicts)[Verdict]][]).map(([verdict, { label, tone }]) => ({ name: verdict, label, tone, count: counts[verdict] ?? 0, where: { verdict } }));

/** What the run left alone stands with what it found unchanged, what was wrong from the start with what was refused. */
function after({ verdicts: said, outcomes: done }: Counts): Share[] {
  const both: Partial<Record<Outcome, Verdict>> = { same: "same", refused: "error" };
  return (Object.keys(outcomes) as Outcome[]).map(outcome => {
    const verdict = both[outcome];
    const where = verdict ? { $or: [{ verdict }, { outcome }] } : { outcome };
    const { label, tone } = outcome === "refused" ? verdicts.error : outcomes[outcome];
    return { name: outcome, label, tone, count: (done[outcome] ?? 0) + (verdict ? (said[verdict] ?? 0) : 0), where };
  });
}

/** The shares of an import's rows at this stage, those that are empty left out. */
export function rowShares(stage: Stage, counts: Counts) {
  const shares = stage === "ready" ? before(counts) : after(counts);
  return shares.filter(({ count }) => count > 0);
}

export const shareOf = (stage: Stage, { verdict, outcome }: { verdict: string; outcome?: string | null }) => {
  if (stage === "ready" || !outcome) return verdicts[verdict as Verdict];
  return outcome === "refused" ? verdicts.error : outcomes[outcome as Outcome];
};
