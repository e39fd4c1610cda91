import { nameReferent } from "../crm/referents/nameReferent.ts";
import { Person } from "../crm/people/person.ts";
import { Epci } from "../crm/territories/epci.ts";
import { addressOf } from "./addressOf.ts";
import { colleagues } from "./cast.ts";
import { placeIn } from "./towns.ts";
import { referents } from "./castReferents.ts";

/** Names the referents of some territories, by a colleague; the others show the Région's general contact. */
export async function loadReferents(at: Date) {
  const by = await Person.findOne({ email: colleagues[0]!.email }).orFail();
  for (const { town, ...told } of referents) {
    const epci = await Epci.findOne({ code: (await placeIn(town)).zone });
    if (epci) await nameReferent({ epci, typed: { ...told, email: addressOf(told.name) }, edition: epci.edition, by, at });
  }
}
