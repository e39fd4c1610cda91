import type { Person } from "../crm/people/person.ts";
import { may } from "../crm/rights/rights.ts";

const everyone = [
  { href: "/charte", label: "Entreprises" },
  { href: "/ambassadeurs", label: "Ambassadeurs" },
  { href: "/demandes", label: "Établissements" },
  { href: "/metiers", label: "Métiers" },
  { href: "/chat", label: "Poser une question" },
  { href: "/registre", label: "Registre" },
];
const staff = [
  { href: "/equipe", label: "Espace équipe", right: "desk.open" },
  { href: "/conseil", label: "Conversations", right: "conversations.hold" },
  { href: "/atelier", label: "Atelier", right: "knowledge.edit", instead: "desk.open" },
  { href: "/equipe/chiffres", label: "Chiffres", right: "figures.read", instead: "desk.open" },
] as const;

/** The links of the header, for this person, with the current one marked. */
export function menuFor(person: Person | null, path: string) {
  const theirs = person ? staff.filter(one => may(person, one.right) && !("instead" in one && may(person, one.instead))) : [];
  return [...theirs, ...everyone].map(({ href, label }) => ({ href, label, current: path === href || path.startsWith(`${href}/`) }));
}
