import { answerOf } from "../../bench/world/year/behaviour.ts";
import { aYear, policies, type Policy } from "../../bench/world/year/aYear.ts";
import { type Parameters, parameters } from "../../bench/world/year/parameters.ts";
import { byMonth, gini, tell } from "../../bench/world/year/told.ts";

const small: Parameters = { ...parameters, schools: 80, ambassadors: 250 };
const names = Object.keys(policies) as Policy[];
const figures = (of: Parameters, name: Policy, seed = 3) => {
  const year = aYear(of, seed);
  const lived = year.live(name);
  return { year, lived, told: tell(lived, year.run()) };
};

test.each(names)("%s: the same seed gives the same year, another one another", name => {
  const told = (seed: number) => figures(small, name, seed).told;
  expect(told(3)).toEqual(told(3));
  expect(told(3)).not.toEqual(told(4));
});

test.each(names)("%s: each request ends one way, nobody is in two classes at once, and the months add up", name => {
  const { year, lived, told } = figures(small, name);
  expect(lived.outcomes.map(({ want }) => want.id)).toEqual(year.wants.map(({ id }) => id));
  const filled = lived.outcomes.filter(({ yesAt }) => yesAt);
  expect(lived.state.met).toHaveLength(filled.length);
  expect(filled.every(({ want, yesAt }) => yesAt! > want.at && lived.state.met.some(meeting => meeting.want === want.id && meeting.startsAt > yesAt! && want.dates.includes(meeting.startsAt)))).toBe(true);
  for (const person of new Set(lived.state.met.map(one => one.person))) {
    const theirs = lived.state.met.filter(one => one.person === person).sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
    expect(theirs.every((one, i) => i === 0 || theirs[i - 1]!.endsAt <= one.startsAt)).toBe(true);
  }
  const months = [...byMonth(lived).values()];
  expect([months.reduce((sum, one) => sum + one.asked, 0), months.reduce((sum, one) => sum + one.filled, 0)]).toEqual([year.wants.length, filled.length]);
  expect(told.filled).toBeCloseTo(filled.length / year.wants.length);
});

test("nobody is asked beyond what they chose by ours, and each request has a person at 72 hours; mailing everyone asks beyond", () => {
  expect(figures(small, "ours").told).toMatchObject({ beyond: 0, answered72: 1 });
  expect(figures(small, "mail everyone").told.beyond).toBeGreaterThan(0);
});

test("one letter to one person who is not tired is answered as often as was published", () => {
  const { people, wants } = aYear(parameters, 7);
  const answers = wants.flatMap((want, i) => answerOf(parameters, 7, people[i % people.length]!, want, want.at, 0) ?? []);
  const expected = parameters.letters.answered * wants.length;
  // Three standard deviations of that many draws.
  expect(Math.abs(answers.length - expected)).toBeLessThan(3 * Math.sqrt(expected * (1 - parameters.letters.answered)));
  expect(Math.abs(answers.filter(({ yes }) => yes).length / answers.length - parameters.letters.yes)).toBeLessThan(0.08);
});

test("what is supposed weighs as it should: readier people fill more, tiring ones less, an impatient crowd leaves", () => {
  const filled = (letters: Partial<Parameters["letters"]>, fatigue: Partial<Parameters["fatigue"]> = {}) => figures({ ...small, letters: { ...small.letters, ...letters }, fatigue: { ...small.fatigue, ...fatigue } }, "ours").told.filled;
  expect(filled({ answered: 0.35 })).toBeGreaterThan(filled({}));
  expect(filled({}, { each: 0.3 })).toBeLessThan(filled({}));
  const lost = (leavesBeyond: number) => figures({ ...small, fatigue: { ...small.fatigue, leavesBeyond } }, "mail everyone").told.lost;
  expect(lost(0.2)).toBeGreaterThan(lost(0.01));
});

test.each([[[1, 1, 1, 1], 0], [[0, 0, 0, 4], 0.75], [[], 0]])("the spread of %j is %f", (loads, index) => {
  expect(gini(loads)).toBeCloseTo(index);
});
