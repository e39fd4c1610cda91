import { addHours } from "date-fns";
import { consentRules, passedOn } from "../../../src/bot/safety/consent.ts";
import { helplines, linesFor } from "../../../src/bot/safety/helplines.ts";
import { readBack } from "../../../src/bot/safety/telling/read.ts";
import type { Situation, Tier } from "../../../src/bot/safety/situations.ts";
import { tellDanger } from "../../../src/bot/safety/telling/tellDanger.ts";

const situations = Object.keys(readBack) as Situation[];
const tiers: Tier[] = ["T1", "T2"];
/** Every hour of a week, and of the weeks when clocks change. */
const hours = ["2026-11-23", "2026-03-26", "2026-10-22"].flatMap(monday => Array.from({ length: 168 }, (_, hour) => addHours(new Date(`${monday}T00:00:00Z`), hour)));
const parisHour = (at: Date) => Number(new Intl.DateTimeFormat("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone: "Europe/Paris" }).format(at));
/** Said again here, apart from the data: which lines sleep. */
const sleeps = ["3018", "0 800 235 236"];
const awake = (number: string, at: Date) => !sleeps.includes(number) || (parisHour(at) >= 9 && parisHour(at) < 23);

test.each(situations)("at any hour of the week, nobody is sent to a line that does not answer: %s", situation => {
  for (const at of hours)
    for (const tier of tiers)
      for (const [aboutSomeoneElse, asked] of [[false, false], [true, true]] as const) {
        const lines = linesFor(situation, at);
        const { text, helplines: shown, handoff } = tellDanger({ tier, situation, aboutSomeoneElse, lines }, { asked });
        const calls = text.split("Fermé en ce moment")[0]!;
        const named = lines.filter(({ number }) => calls.includes(`${number} `)).map(({ number }) => number);
        expect(named.filter(number => !awake(number, at))).toEqual([]);
        expect(named.length).toBeGreaterThan(0);
        expect([shown[0]!.openNow, handoff.offered, text.includes("3020")]).toEqual([true, true, false]);
        expect(text).toContain("Je suis un programme");
      }
});

test("hours past their date count as closed, and are said to be confirmed; a line that never closes stays", () => {
  const noon = new Date("2031-01-15T11:00:00Z");
  const [first, closed] = linesFor("bullying", noon).map(({ number, openNow, hours: said }) => ({ number, openNow, said }));
  expect(first).toEqual({ number: "119", openNow: true, said: "jour et nuit, tous les jours (horaires à confirmer)" });
  expect(closed).toEqual({ number: "3018", openNow: false, said: "tous les jours de 9 h à 23 h (horaires à confirmer)" });
});

test("3020 is no line of ours, and each line has its source and its last day", () => {
  expect([...helplines().keys()]).not.toContain("3020");
  for (const { source, validUntil } of helplines().values()) expect([source.url.startsWith("https://"), /^\d{4}-\d\d-\d\d$/.test(validUntil)]).toEqual([true, true]);
});

test.each(situations)("what is said gives no method, no diagnosis, and leaves the talk open: %s", situation => {
  const { text } = tellDanger({ tier: "T1", situation, aboutSomeoneElse: false, lines: linesFor(situation, hours[12]!) });
  expect(text).not.toMatch(/dépress|malad|trouble|médicament|corde|couteau|train|pont\b/i);
  expect(text).toContain("Tu peux continuer à écrire");
});

test("what may be told, and to whom, is data by tier, with its source; nothing passes on a doubt", () => {
  expect([passedOn("T2"), passedOn("T3")]).toEqual([[], []]);
  expect(passedOn("T1")).toContain("conversation");
  for (const rule of Object.values(consentRules())) expect(rule.source.url).toMatch(/^https:\/\//);
});
