const rooms = [
  { href: "/atelier", label: "Questions" },
  { href: "/atelier/fiches", label: "Fiches" },
  { href: "/atelier/brouillons", label: "Brouillons" },
  { href: "/atelier/dates", label: "Dates" },
  { href: "/atelier/liens", label: "Liens" },
  { href: "/atelier/couverture", label: "Couverture" },
];

/** The rooms of the workshop, this one marked. */
export const tabsAt = (here: string) => rooms.map(room => ({ ...room, current: room.href === here }));
