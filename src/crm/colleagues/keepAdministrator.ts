import mongoose from "mongoose";
import { Refusal } from "../../web/errors.ts";
import { Person } from "../people/person.ts";
import { may } from "../rights/rights.ts";

const none = mongoose.trusted({ $size: 0 });

/** Whether this person, as they were, could manage the accounts. */
export const isAdministrator = (person: Person) => !person.disabledAt && may(person, "people.manage");

/**
 * Refuses, inside the caller's unit of work, what has just left nobody to manage the accounts: an administrator of the whole
 * Région who has come in at least once. All administrators are written to first: two who leave at the same moment collide
 * there, and the later one counts again.
 */
export async function keepAdministrator() {
  await Person.updateMany({ roles: "administrator" }, { $inc: { counted: 1 } }, { timestamps: false });
  const left = await Person.exists({ roles: "administrator", disabledAt: null, departements: none, zones: none, seenAt: mongoose.trusted({ $ne: null }) });
  if (!left) throw new Refusal("last-administrator", "C’est la dernière personne qui administre la Région entière : donnez d’abord ce rôle à quelqu’un d’autre, qui soit déjà venu.");
}
