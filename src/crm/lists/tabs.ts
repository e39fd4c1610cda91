import { listings, registered } from "../registry/registered.ts";
import { type Right, may } from "../rights/rights.ts";

type Holder = Parameters<typeof may>[0];

/** The staff's tabs this person may open, with the current one marked: today, each list, the tools. */
export function tabsFor(person: Holder, current: string) {
  const doors: { href: string; label: string; right: Right }[] = [
    { href: "/equipe", label: "Aujourd’hui", right: "desk.open" },
    ...listings().filter(({ aside }) => !aside).map(({ word, label, right }) => ({ href: `/equipe/${word}`, label, right })),
    { href: "/equipe/chiffres", label: "Chiffres", right: "figures.read" },
    { href: "/equipe/outils", label: "Outils", right: "desk.open" },
  ];
  return doors.filter(({ right }) => may(person, right)).map(({ href, label }) => ({ href, label, current: href === `/equipe${current ? `/${current}` : ""}` }));
}

/** The other rooms this person may open, as cards. */
export const doorsFor = (person: Holder) => registered().flatMap(({ doors }) => doors ?? []).filter(({ right }) => may(person, right)).map(({ href, label, text }) => ({ href, title: label, text }));
