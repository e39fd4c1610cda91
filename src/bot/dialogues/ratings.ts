import { plain } from "../knowledge/text/plain.ts";

/** « Est-ce que ça répond ? », under each answer. */
export const ratings = { yes: "Oui, ça répond", no: "Non, pas vraiment" } as const;

/** Whether the answer before is said to answer; null when the message is no rating. */
export function ratingIn(message: string): boolean | null {
  const text = plain(message);
  if (text === plain(ratings.yes)) return true;
  return text === plain(ratings.no) ? false : null;
}
