import mongoose, { isValidObjectId } from "mongoose";
import { Person } from "../../../crm/people/person.ts";

/** Names by account number. */
export type Names = ReadonlyMap<string, string>;

/** Who these account numbers are: a text holds the number, so that the name goes with the account. */
export async function namesOf(ids: readonly string[]): Promise<Names> {
  const asked = [...new Set(ids)].filter(id => /^[0-9a-f]{24}$/.test(id) && isValidObjectId(id));
  const people = asked.length ? await Person.find({ _id: mongoose.trusted({ $in: asked }) }).select("name").lean() : [];
  return new Map([...asked.map(id => [id, "une personne qui n’est plus là"] as const), ...people.map(({ _id, name }) => [String(_id), name] as const)]);
}
