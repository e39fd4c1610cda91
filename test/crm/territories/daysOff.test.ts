import { afterAll, expect, test } from "@jest/globals";
import { isDayOff } from "../../../src/crm/territories/daysOff.ts";

const before = process.env.TZ;
afterAll(() => void (process.env.TZ = before));

test.each(["UTC", "Europe/Paris", "Pacific/Auckland"])("14 July is a day off and the 13th is not, on a machine whose clocks are those of %s", zone => {
  process.env.TZ = zone;
  expect(isDayOff(new Date("2027-07-14T10:00:00Z"))).toBe(true);
  expect(isDayOff(new Date("2027-07-13T10:00:00Z"))).toBe(false);
});
