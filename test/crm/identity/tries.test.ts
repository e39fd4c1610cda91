import { addMinutes } from "date-fns";
import { TooManyTries, countTry, forgetTries } from "../../../src/crm/gates/tries.ts";
import { passwordLimits } from "../../../src/crm/passwords/checkPassword.ts";
import { checkPassword } from "../../../src/crm/passwords/checkPassword.ts";
import { freshDatabase } from "../../support/database.ts";
import { aTeamMate, goodPassword } from "../../support/team.ts";

freshDatabase();
const at = new Date("2026-11-24T10:00:00Z");
const limit = { most: 5, minutes: 15 };
const tried = (name: string, when: Date) => countTry({ name, ...limit, at: when }).then(count => count, error => (error instanceof TooManyTries ? `refused, ${error.over} over` : Promise.reject(error)));

test("a hundred tries at once are a hundred, five of which pass; all is forgotten when the time is over", async () => {
  const all = await Promise.all(Array.from({ length: 100 }, () => tried("porte", at)));
  expect(all.filter(one => typeof one === "number").sort()).toEqual([1, 2, 3, 4, 5]);
  expect(all).toContain("refused, 95 over");
  expect(await tried("porte", addMinutes(at, 14))).toBe("refused, 96 over");
  expect(await tried("porte", addMinutes(at, 15))).toBe(1);
  await forgetTries("porte");
  expect(await tried("porte", addMinutes(at, 15))).toBe(1);
});

test("strangers from many addresses are stopped at thirty for one account, and the account opens again by itself", async () => {
  const { person } = await aTeamMate();
  const from = (n: number) => ({ ip: `203.0.113.${n}`, device: undefined });
  const code = (n: number, password: string, when: Date) => checkPassword({ email: person.email, password, from: from(n), at: when }).then(() => "in", error => error.code);
  for (let n = 1; n <= passwordLimits.account.most; n += 1) expect(await code(n, "faux mot de passe", at)).toBe("wrong-password");
  expect(await code(200, goodPassword, at)).toBe("too-many-tries");
  expect(await code(200, goodPassword, addMinutes(at, 60))).toBe("in");
});

test("one address that tries every account is stopped at a hundred", async () => {
  const from = { ip: "198.51.100.7", device: undefined };
  const codes = [];
  for (let n = 0; n < 101; n += 1) codes.push(await checkPassword({ email: `inconnu${n}@region.example`, password: "x", from, at }).catch(error => error.code));
  expect([codes.slice(0, 100).every(code => code === "wrong-password"), codes[100]]).toEqual([true, "too-many-tries"]);
});
