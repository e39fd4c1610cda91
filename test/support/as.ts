import { cookieName } from "../../src/web/cookies.ts";
import { type Person, personWith } from "../../src/crm/people/person.ts";
import { openSession } from "../../src/crm/people/sessions.ts";
import type { Browser } from "./browser.ts";

/** Somebody of the staff; of these départements, or of the whole Région. */
export async function aColleague(name: string, email: string, departements: string[] = []) {
  const person = await personWith(email, name, departements.length ? "officer" : "administrator");
  person.departements = departements;
  return person.save();
}

/** Browses as this person, with a session of their own; how one signs in has its own test. */
export async function as(person: Person, browser: Browser) {
  browser.hold(cookieName("session"), await openSession(person));
  return browser;
}
