import { aYear } from "../../bench/world/year/aYear.ts";
import { answerOf, farewellOf } from "../../bench/world/year/behaviour.ts";
import { atWork, awake, isSchoolDay, monthOf } from "../../bench/world/year/calendar.ts";
import { luck } from "../../bench/world/year/luck.ts";
import { parameters } from "../../bench/world/year/parameters.ts";
import { Post } from "../../bench/world/year/post.ts";

/** A year in which each person has one letter at most, for one request each. */
function oneLetterEach(seed: number) {
  const run = aYear(parameters, seed).run();
  const post = new Post(run);
  for (const person of run.people) {
    const want = run.wants[person.id]!;
    run.events.at(want.at, () => post.send(want, { person, km: 0, dates: want.dates, known: new Map() }, want.at, () => undefined));
  }
  run.events.run();
  return post.state;
}

test("where everybody has a single letter, as many are answered as was published, and as many answers are a yes as is supposed", () => {
  const states = [1, 2, 3, 4, 5].map(oneLetterEach);
  const count = (which: (status: string) => boolean) => states.reduce((sum, { asks }) => sum + asks.filter(({ status }) => which(status)).length, 0);
  const [sent, answered, yes] = [count(() => true), count(status => status !== "sent"), count(status => status === "accepted")];
  expect(sent).toBe(5 * parameters.ambassadors);
  // Three standard deviations of that many draws.
  expect(Math.abs(answered / sent - 0.17)).toBeLessThan(3 * Math.sqrt((0.17 * 0.83) / sent));
  expect(Math.abs(yes / answered - parameters.letters.yes)).toBeLessThan(3 * Math.sqrt((0.6 * 0.4) / answered));
});

test("who was asked much of late answers less and leaves more; the same two meet the same luck whenever they meet", () => {
  const { people, wants } = aYear(parameters, 7);
  const letters = wants.map((want, i) => ({ parameters, seed: 7, person: people[i % people.length]!, want, at: want.at }));
  const answered = (recent: number) => letters.filter(letter => answerOf(letter, recent)).length;
  expect(answered(10)).toBeLessThan(answered(3));
  expect(answered(3)).toBeLessThan(answered(0));
  const left = (recent: number) => letters.filter(letter => farewellOf(letter, recent) !== undefined).length;
  expect(left(8)).toBeGreaterThan(left(4));
  expect(left(4)).toBeGreaterThan(left(0));
  const later = letters.map(letter => ({ ...letter, at: new Date(letter.at.getTime() + 3_600_000) }));
  expect(later.map(letter => answerOf(letter, 0)?.yes)).toEqual(letters.map(letter => answerOf(letter, 0)?.yes));
});

test("luck is even, and what is drawn of one thing says nothing of another, of another person or of another request", () => {
  const n = 20_000;
  const of = (what: "opens" | "answers", person: (i: number) => number, want: (i: number) => number) => Array.from({ length: n }, (_, i) => luck(1, person(i), want(i), what));
  const base = of("opens", i => i % 150, i => Math.floor(i / 150));
  const mean = (list: number[]) => list.reduce((sum, one) => sum + one, 0) / list.length;
  // Four standard deviations of a mean of even draws, and of a correlation of independent ones.
  expect(Math.abs(mean(base) - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / n));
  const others = [of("answers", i => i % 150, i => Math.floor(i / 150)), of("opens", i => (i % 150) + 1, i => Math.floor(i / 150)), of("opens", i => i % 150, i => Math.floor(i / 150) + 1)];
  for (const other of others) expect(Math.abs(mean(base.map((one, i) => (one - 0.5) * (other[i]! - 0.5))) * 12)).toBeLessThan(4 / Math.sqrt(n));
});

test("nobody answers between ten in the evening and seven, and the staff telephone in working hours alone", () => {
  const told = (at: string) => [awake(new Date(at), 30).toISOString(), atWork(new Date(at)).toISOString()];
  expect(told("2026-10-08T12:15:00Z")).toEqual(["2026-10-08T12:15:00.000Z", "2026-10-08T12:15:00.000Z"]);
  expect(told("2026-10-09T21:00:00Z")).toEqual(["2026-10-10T05:30:00.000Z", "2026-10-12T07:00:00.000Z"]);
  expect(told("2026-11-11T04:00:00Z")).toEqual(["2026-11-11T06:30:00.000Z", "2026-11-12T08:00:00.000Z"]);
  expect(told("2026-11-12T04:00:00Z")[1]).toBe("2026-11-12T08:00:00.000Z");
});

test("classes meet on school days of zone B, and months begin in Paris", () => {
  const day = (date: string) => isSchoolDay(new Date(`${date}T10:00:00Z`));
  expect(["2026-10-16", "2026-11-02", "2027-03-08"].map(day)).toEqual([true, true, true]);
  expect(["2026-10-19", "2026-11-11", "2026-12-21", "2027-02-22", "2027-04-19", "2026-10-10"].map(day)).toEqual([false, false, false, false, false, false]);
  expect([new Date("2026-09-01T06:00:00Z"), new Date("2026-12-31T22:59:59Z"), new Date("2026-12-31T23:00:00Z"), new Date("2027-06-30T22:00:00Z")].map(monthOf)).toEqual([0, 3, 4, 10]);
});

test("what schools ask keeps to the year: on school days by daylight, for dates of classes two weeks on at least", () => {
  const { wants } = aYear(parameters, 2);
  expect(wants).toHaveLength(parameters.schools * parameters.requestsASchool);
  expect(wants.every(({ at, dates }) => isSchoolDay(at) && dates.length > 0 && dates.every(date => isSchoolDay(date) && date.getTime() - at.getTime() > 13 * 86_400_000 && date < new Date("2027-07-03T00:00:00Z")))).toBe(true);
  const [september, november] = [0, 2].map(month => wants.filter(({ at }) => monthOf(at) === month).length) as [number, number];
  expect(november).toBeGreaterThan(2 * september);
});
