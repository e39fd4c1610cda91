import mongoose from "mongoose";
import { frenchList } from "../french.ts";
import { Epci } from "../territories/epci.ts";
import type { Person } from "./person.ts";

/** « Toute la Région », or the départements and EPCIs of a member of the staff, by name. */
export async function territoryWords({ departements, epcis }: Pick<Person, "departements" | "epcis">) {
  const found = epcis.length ? await Epci.find({ code: mongoose.trusted({ $in: [...epcis] }) }).sort({ name: 1 }) : [];
  const words = [...departements.map(code => `département ${code}`), ...found.map(({ name }) => name)];
  return words.length ? frenchList(words) : "Toute la Région";
}
