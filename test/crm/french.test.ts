import { monthStart, count, frenchDay, frenchMoment } from "../../src/crm/french.ts";

test("the first of the month is said as in French, in Paris time", () => {
  expect(frenchDay(new Date("2027-04-30T22:30:00Z"))).toBe("1er mai 2027");
  expect(frenchDay(new Date("2027-05-11T10:00:00Z"))).toBe("11 mai 2027");
  expect(frenchMoment(new Date("2027-06-01T12:00:00Z"))).toBe("mardi 1er juin à 14:00");
});

test("zero and one are singular", () => {
  expect([0, 1, 2].map(n => count(n, "visite"))).toEqual(["0 visite", "1 visite", "2 visites"]);
});

test.each([["2027-01-31T22:59:59Z", "2026-12-31T23:00:00.000Z"], ["2027-01-31T23:00:00Z", "2027-01-31T23:00:00.000Z"], ["2027-04-02T10:00:00Z", "2027-03-31T22:00:00.000Z"]])("the month of %s began in Paris at %s", (at, start) => {
  expect(monthStart(new Date(at)).toISOString()).toBe(start);
});
