import { type Right, may } from "./rights.ts";

/** The front rooms of the staff, the first one that a person may open being theirs. */
const rooms: { href: string; right: Right }[] = [
  { href: "/equipe", right: "desk.open" },
  { href: "/conseil", right: "conversations.hold" },
  { href: "/equipe/chiffres", right: "figures.read" },
];

/** Where somebody of the staff begins the day; null for who is not of the staff. */
export const roomOf = (person: Parameters<typeof may>[0]) => rooms.find(({ right }) => may(person, right))?.href ?? null;
