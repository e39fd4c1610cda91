import type { Person } from "../crm/people/person.ts";

const everyone = [
  { href: "/charte", label: "Entreprises" },
  { href: "/ambassadeurs", label: "Ambassadeurs" },
  { href: "/demandes", label: "Établissements" },
  { href: "/chat", label: "Poser une question" },
  { href: "/registre", label: "Registre" },
];
const staff = [
  { href: "/equipe", label: "Espace équipe" },
  { href: "/conseil", label: "Conversations" },
];

/** The links of the header, for this person, with the current one marked. */
export function menuFor(person: Person | null, path: string) {
  const links = person?.roles.some(role => role === "staff" || role === "counsellor") ? [...staff, ...everyone] : everyone;
  return links.map(link => ({ ...link, current: path === link.href || path.startsWith(`${link.href}/`) }));
}
