import { addDays, addMonths } from "date-fns";
import { Refusal } from "../../web/errors.ts";

/** How long a pause lasts, in one tap; the last one has no end. */
export const pauses = {
  fortnight: { label: "Deux semaines", until: (at: Date) => addDays(at, 14) },
  month: { label: "Un mois", until: (at: Date) => addMonths(at, 1) },
  quarter: { label: "Trois mois", until: (at: Date) => addMonths(at, 3) },
  open: { label: "Jusqu’à ce que je revienne", until: () => null },
} as const;

/** When the pause chosen ends, null where it has no end; refuses what is no choice. */
export function readPause(typed: string, at: Date): Date | null {
  if (!Object.hasOwn(pauses, typed)) throw new Refusal("pause", "Choisissez combien de temps dure votre pause.", "until");
  return pauses[typed as keyof typeof pauses].until(at);
}
