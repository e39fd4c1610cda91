import { may } from "../../../crm/rights/rights.ts";
import type { Person } from "../../../crm/people/person.ts";

/** Who reads an entry before it is told to be right. `role`: of the site; without one, somebody outside, whom the administration names. */
export const reviewers = {
  counsellor: { label: "Conseiller ou conseillère", role: "counsellor" },
  region: { label: "Région", role: "administrator" },
  academy: { label: "Académie", role: null },
  health: { label: "Santé", role: null },
  legal: { label: "Juriste", role: null },
} as const;
export type Reviewer = keyof typeof reviewers;
export const reviewerNames = Object.keys(reviewers) as Reviewer[];
export const reviewerOf = (name: string | undefined): Reviewer => (reviewerNames.includes(name as Reviewer) ? (name as Reviewer) : "counsellor");

/** What this person may do for an entry's reviewer: say it themselves, name who read it, or neither. */
export function mayReview(person: Person, reviewer: Reviewer): "self" | "names" | null {
  const { role } = reviewers[reviewer];
  if (role && person.roles.includes(role)) return "self";
  return role === null && may(person, "knowledge.supervise") ? "names" : null;
}
