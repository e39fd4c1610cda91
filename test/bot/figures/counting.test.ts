import { countDays, isDayOff } from "../../../src/bot/figures/countDays.ts";
import type { Spell } from "../../../src/bot/figures/spell.ts";
import { spanWords } from "../../../src/bot/figures/spanWords.ts";
import { spreadOf } from "../../../src/bot/figures/spread.ts";

const asked = (at: string, change: Partial<Spell> = {}): Spell => ({ askedAt: new Date(at), waited: null, answered: null, theme: null, departement: null, ...change });

test("a hand-over counts on the day and at the hour of Paris, summer and winter", () => {
  const days = countDays([{ openedAt: new Date("2026-07-01T21:59:00Z"), settled: false }], [asked("2026-07-01T22:00:00Z"), asked("2026-12-01T22:59:00Z"), asked("2026-12-01T23:00:00Z")]);
  expect([...days].map(([day, { opened, asked: n, hours }]) => [day, opened, n, hours])).toEqual([["2026-07-01", 1, 0, {}], ["2026-07-02", 0, 1, { "0": 1 }], ["2026-12-01", 0, 1, { "23": 1 }], ["2026-12-02", 0, 1, { "0": 1 }]]);
});

test("waits are those of who was taken, smallest first; themes and places that were not said are counted apart", () => {
  const day = countDays([], [asked("2026-11-26T10:00:00Z", { waited: 90_400, answered: 120_000, theme: "stages", departement: "14" }), asked("2026-11-26T11:00:00Z", { waited: 30_000, theme: "stages" }), asked("2026-11-26T11:30:00Z")]).get("2026-11-26")!;
  expect(day).toEqual({ opened: 0, settled: 0, asked: 3, waits: [30, 90], answers: [120], themes: { stages: 2, "?": 1 }, departements: { "14": 1, "?": 2 }, hours: { "11": 1, "12": 2 }, dayOff: false });
});

test("Saturdays, Sundays and public holidays are days off", () => {
  expect(["2026-11-27", "2026-11-28", "2026-11-29", "2026-11-11", "2027-05-06"].map(isDayOff)).toEqual([false, true, true, true, true]);
});

test("the middle and the ninth tenth are values that were seen; under ten of them the ninth tenth is not told", () => {
  expect(spreadOf([])).toEqual({ many: 0, median: null, ninth: null });
  expect(spreadOf([9, 1, 5])).toEqual({ many: 3, median: 5, ninth: null });
  expect(spreadOf([10, 9, 8, 7, 6, 5, 4, 3, 2, 1])).toEqual({ many: 10, median: 5.5, ninth: 9 });
  expect(spreadOf(Array.from({ length: 11 }, (_, i) => i + 1)).ninth).toBe(10);
});

test.each([[null, "—"], [0, "0 s"], [59, "59 s"], [60, "1 min"], [3570, "1 h 00"], [7500, "2 h 05"]])("%s seconds are read « %s »", (seconds, words) => {
  expect(spanWords(seconds).replaceAll("\u00a0", " ")).toBe(words);
});
