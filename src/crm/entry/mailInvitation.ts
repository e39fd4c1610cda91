import { config } from "../../config.ts";
import { frenchList, frenchMoment } from "../french.ts";
import { post } from "../mail/post.ts";
import type { Person } from "../people/person.ts";
import { territoryWords } from "../people/territoryWords.ts";
import { type Role, roles, staffRoles } from "../rights/roles.ts";
import { regionOf } from "../territories/regions.ts";
import { newEntryLink } from "./newEntryLink.ts";

/** The letter that lets a colleague in, with a new link; inside the caller's unit of work. */
export async function mailInvitation(person: Person, by: Person, at: Date) {
  const { link, expiresAt } = await newEntryLink(person, "invitation", at);
  const theirs = staffRoles.filter(role => person.roles.includes(role)).map((role: Role) => roles[role].label);
  const words = { name: person.name, by: by.name, region: regionOf(config().REGION).fullName, roles: frenchList(theirs), territory: await territoryWords(person), link, until: frenchMoment(expiresAt) };
  await post("colleague-invited", { name: person.name, address: person.email }, words, { expiresAt });
}
