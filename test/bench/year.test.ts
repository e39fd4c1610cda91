import { TZDate } from "@date-fns/tz";
import { differenceInHours, subDays } from "date-fns";
import { type Policy, aYear, policyNames } from "../../bench/world/year/aYear.ts";
import { byMonth } from "../../bench/world/year/months.ts";
import { type Parameters, parameters } from "../../bench/world/year/parameters.ts";
import { gini, tell } from "../../bench/world/year/told.ts";
import { whatIf } from "../../bench/world/year/whatIf.ts";
import { weeklyLimit } from "../../src/crm/matching/offer.ts";

const small: Parameters = { ...parameters, schools: 120, ambassadors: 500 };
const year = aYear(small, 3);
const lived = Object.fromEntries(policyNames.map(name => [name, year.live(name)])) as Record<Policy, ReturnType<typeof year.live>>;
const figures = (name: Policy, change: (was: Parameters) => Parameters = was => was) => tell(year.live(name, change(small)), year.people);
const hourIn = (at: Date) => new TZDate(at.getTime(), "Europe/Paris").getHours();

test.each(policyNames)("%s: the same seed gives the same year, another one another", name => {
  const told = (seed: number) => {
    const other = aYear(small, seed);
    return tell(other.live(name), other.people);
  };
  expect(told(3)).toEqual(tell(lived[name], year.people));
  expect(told(4)).not.toEqual(told(3));
});

test.each(policyNames)("%s: each request ends one way alone: a letter, a telephone call or nobody; the months add up to the year", name => {
  const { outcomes, state } = lived[name];
  expect(outcomes.map(({ want }) => want.id)).toEqual(year.wants.map(({ id }) => id));
  const filled = outcomes.filter(({ yesAt }) => yesAt);
  expect(outcomes.filter(({ by }) => by)).toEqual(filled);
  expect(state.met.map(({ want }) => want).sort((a, b) => a - b)).toEqual(filled.map(({ want }) => want.id));
  expect(state.asks.filter(({ status }) => status === "accepted").map(({ want, person }) => `${want}/${person}`).sort()).toEqual(state.met.map(({ want, person }) => `${want}/${person}`).sort());
  expect(filled.every(({ want, yesAt }) => state.met.some(meeting => meeting.want === want.id && meeting.startsAt > yesAt! && yesAt! > want.at && want.dates.includes(meeting.startsAt)))).toBe(true);
  const months = byMonth(lived[name]);
  const sum = (of: "asked" | "filled" | "lost") => months.reduce((total, month) => total + month[of], 0);
  expect([sum("asked"), sum("filled"), sum("lost")]).toEqual([year.wants.length, filled.length, tell(lived[name], year.people).lost]);
});

test.each(policyNames)("%s: nobody is in two classes at once, is asked twice for the same one, or is written to when they have gone", name => {
  const { state } = lived[name];
  for (const { id } of year.people) {
    const theirs = state.met.filter(({ person }) => person === id).sort((a, b) => a.startsAt.getTime() - b.startsAt.getTime());
    expect(theirs.every((one, i) => i === 0 || theirs[i - 1]!.endsAt <= one.startsAt)).toBe(true);
    const asks = state.asksOf(id);
    expect(new Set(asks.map(({ want }) => want)).size).toBe(asks.length);
    const farewells = state.farewells.filter(({ person }) => person === id);
    expect(asks.filter(({ at }) => farewells.some(gone => gone.at < at && (!gone.until || at < gone.until)))).toEqual([]);
  }
});

test("ours asks nobody beyond what they chose in a month or a week, nor at night, and each request has a person at 72 hours", () => {
  expect(figures("ours")).toMatchObject({ beyond: 0, answered72: 1 });
  const { state } = lived.ours;
  const inAWeek = (at: Date, person: number) => state.asksOf(person).filter(ask => ask.at > subDays(at, 7) && ask.at <= at).length;
  expect(state.asks.length).toBeGreaterThan(300);
  expect(state.asks.filter(({ at, person }) => inAWeek(at, person) > weeklyLimit(year.people[person]!.monthlyLimit))).toEqual([]);
  expect(state.asks.filter(({ at }) => hourIn(at) < 7 || hourIn(at) >= 22)).toEqual([]);
});

test("the staff take over what has no yes, once: at 72 hours, or before where nobody is left to ask", () => {
  const { outcomes, state } = lived.ours;
  const handed = outcomes.filter(({ handedAt }) => handedAt);
  expect(handed.filter(({ yesAt, handedAt }) => yesAt && yesAt <= handedAt!)).toEqual([]);
  expect(outcomes.filter(({ handedAt, yesAt, want }) => !handedAt && !(yesAt && differenceInHours(yesAt, want.at) < 72))).toEqual([]);
  const early = handed.filter(({ want, handedAt }) => differenceInHours(handedAt!, want.at) < 72);
  expect(early.length).toBeGreaterThan(0);
  expect(early.filter(({ want, handedAt }) => state.asksFor(want.id).some(({ status, at }) => status === "sent" && at < handedAt!))).toEqual([]);
});

test("mailing everyone asks beyond what people chose, and those it mails include all whom ours may ask first", () => {
  expect(figures("mail everyone").beyond).toBeGreaterThan(0);
  const first = year.wants.find(want => want.format === "talk" && lived.ours.state.asksFor(want.id).some(({ at }) => at.getTime() === want.at.getTime()))!;
  const near = new Set(year.run().near[first.id]!.filter(({ km }) => km <= small.everyone.km).map(({ person }) => person.id));
  expect(lived["mail everyone"].state.asksFor(first.id).map(({ person }) => person).sort()).toEqual([...near].filter(id => !lived["mail everyone"].state.farewells.some(({ person, at }) => person === id && at < first.at)).sort());
});

const letters = (change: Partial<Parameters["letters"]>) => (was: Parameters) => ({ ...was, letters: { ...was.letters, ...change } });
const fatigue = (change: Partial<Parameters["fatigue"]>) => (was: Parameters) => ({ ...was, fatigue: { ...was.fatigue, ...change } });

test.each(policyNames)("%s: where more letters are answered more is filled, and less where people tire soon", name => {
  const usual = figures(name).filled;
  expect(figures(name, letters({ answered: 0.35 })).filled).toBeGreaterThan(usual);
  expect(figures(name, letters({ yes: 0.2 })).filled).toBeLessThan(usual);
  expect(figures(name, fatigue({ each: 0.2 })).filled).toBeLessThan(usual);
});

test("what else is supposed weighs as it should", () => {
  expect(figures("mail everyone", fatigue({ leavesBeyond: 0.2 })).lost).toBeGreaterThan(figures("mail everyone", fatigue({ leavesBeyond: 0 })).lost);
  expect(figures("ours", letters({ delayHours: 40 })).yes72).toBeLessThan(figures("ours").yes72);
  expect(figures("first come", was => ({ ...was, silenceHours: 24 })).hours).toBeLessThan(figures("first come").hours);
  expect(figures("mail everyone", was => ({ ...was, everyone: { km: 15 } })).lettersAFilled).toBeLessThan(figures("mail everyone").lettersAFilled);
  expect(figures("ours", was => ({ ...was, referent: { ...was.referent, finds: 0 } }))).toMatchObject({ filled: figures("ours", was => ({ ...was, referent: { ...was.referent, finds: 0 } })).byLetter });
  expect(figures("ours").byLetter).toBeLessThan(figures("ours").filled);
});

test.each(whatIf.filter(({ name }) => !name.includes("volunteers")))("another year is lived if $name", ({ change }) => {
  expect(policyNames.map(name => figures(name, change))).not.toEqual(policyNames.map(name => figures(name)));
});

test.each([[[1, 1, 1, 1], 0], [[0, 0, 0, 4], 0.75], [[], 0]])("the spread of %j is %f", (loads, index) => {
  expect(gini(loads)).toBeCloseTo(index);
});
