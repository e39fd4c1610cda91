import mongoose from "mongoose";
import type { Person } from "../people/person.ts";
import { seesAll } from "../rights/scope.ts";

/** The condition that keeps the EPCIs of this person's territory: those of their départements, and their own. */
export function epcisOf(person: Pick<Person, "departements" | "epcis" | "zones">): Record<string, unknown> {
  if (seesAll(person)) return {};
  return { $or: [{ departements: mongoose.trusted({ $in: [...person.departements] }) }, { code: mongoose.trusted({ $in: [...person.epcis] }) }] };
}
