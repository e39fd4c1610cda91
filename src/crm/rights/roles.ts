/** Who one may be on the site, each with the name people read. A person may be several. */
export const roles = {
  administrator: { label: "Administration", staff: true },
  officer: { label: "Chargé ou chargée de territoire", staff: true },
  counsellor: { label: "Conseiller ou conseillère", staff: true },
  statistics: { label: "Lecture des chiffres", staff: true },
  signatory: { label: "Entreprise", staff: false },
  ambassador: { label: "Ambassadeur ou ambassadrice", staff: false },
  teacher: { label: "Établissement", staff: false },
} as const;

export type Role = keyof typeof roles;
export const roleNames = Object.keys(roles) as Role[];
export const staffRoles = roleNames.filter(name => roles[name].staff);
export const isStaff = (person: { roles: readonly string[] }) => person.roles.some(role => staffRoles.includes(role as Role));
