import { plainWords } from "../territories/words.ts";
import type { Asked } from "./asked.ts";
import { byInterest } from "./byInterest.ts";
import type { Interest } from "./interests.ts";
import { places } from "./places.ts";
import type { Profession } from "./profession.ts";
import { professions } from "./professions.ts";
import { sectors } from "./sectors.ts";

const wordsOf = new WeakMap<Profession, { name: string[]; all: string[] }>();

/** The trades asked for: by name, or by interest where one is chosen. Words are found by their beginning, accents aside; names first. */
export function findProfessions({ q, secteur, envie, lieu }: Asked): Profession[] {
  const typed = plainWords(q).filter(word => word.length > 1).slice(0, 10);
  const some = envie ? byInterest([envie as Interest]) : professions();
  const found = some.filter(one => (!secteur || one.sector === secteur) && (!lieu || one.places.includes(lieu as never)) && tells(words(one).all, typed));
  return [...found.filter(one => tells(words(one).name, typed)), ...found.filter(one => !tells(words(one).name, typed))];
}

const tells = (words: string[], typed: string[]) => typed.every(begin => words.some(word => word.startsWith(begin)));

function words(one: Profession) {
  const known = wordsOf.get(one);
  if (known) return known;
  const name = plainWords(one.title);
  const all = [...name, ...plainWords([sectors[one.sector].label, one.does, ...one.gestures, ...one.places.map(place => places[place]), ...one.paths.map(path => path.name)].join(" "))];
  wordsOf.set(one, { name, all });
  return { name, all };
}
