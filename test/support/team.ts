import { TOTP } from "otpauth";
import { addApp } from "../../src/crm/factors/addApp.ts";
import { newAppSecret } from "../../src/crm/factors/authenticatorApp.ts";
import { renewCodes } from "../../src/crm/factors/renewCodes.ts";
import { newHash, setPassword } from "../../src/crm/passwords/setPassword.ts";
import { Person } from "../../src/crm/people/person.ts";
import type { Browser } from "./browser.ts";

export const goodPassword = "trois bateaux rouges";
let made = 0;

/** The code that a telephone set up with this secret shows at that moment. */
export const codeAt = (secret: string, at: Date | number = Date.now()) => new TOTP({ secret, digits: 6, period: 30 }).generate({ timestamp: Number(at) });

/** Somebody of the staff with a password, an application and ten recovery codes, added an hour ago; by default an officer of the whole Région. */
export async function aTeamMate(given: Partial<Pick<Person, "name" | "email" | "roles">> = {}) {
  made += 1;
  const [secret, at, device] = [newAppSecret(), new Date(Date.now() - 3_600_000), "essai"];
  const person = await Person.create({ name: "Anne Corbel", email: `collegue${made}@region.example`, roles: ["officer"], seenAt: at, ...given });
  await setPassword({ person, hash: await newHash(goodPassword, person), by: person, at });
  await addApp({ person, secret, code: codeAt(secret, at), device, at });
  return { person, secret, codes: await renewCodes({ person, device, at }) };
}

/** Types an address and a password at the staff's door. */
export async function typePassword(browser: Browser, email: string, password = goodPassword) {
  await browser.get("/connexion/equipe");
  return browser.submit({ email, password });
}
