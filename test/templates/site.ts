/** What page() gives to every page, and the problems of a form with nothing wrong. */
export const site = {
  person: null as null | object,
  csrf: "jeton-du-formulaire",
  path: "/",
  region: "Normandie",
  regionName: "Région Normandie",
  origin: "http://127.0.0.1:3000",
  development: true,
  notice: null as null | string,
  menu: [
    { href: "/charte", label: "Entreprises", current: false },
    { href: "/ambassadeurs", label: "Ambassadeurs", current: false },
    { href: "/demandes", label: "Établissements", current: false },
    { href: "/chat", label: "Poser une question", current: false },
    { href: "/registre", label: "Registre", current: false },
  ],
};
export const camille = { name: "Camille Duval", initials: "CD", roles: ["staff"], links: [{ href: "/mon-compte", label: "Mon compte" }] };
export const noProblems = { list: [] as { field: string; message: string }[], byField: {} as Record<string, string> };
export const whole = (view: object = {}) => ({ site, problems: noProblems, ...view });
