import mongoose from "mongoose";
import { Refusal } from "../../web/errors.ts";
import { Epci } from "../territories/epci.ts";
import { unplaced } from "../territories/zone.ts";

type Typed = { departements: readonly string[]; epcis: readonly string[] };

/**
 * The territory of a member of staff, ready to be kept: départements, EPCIs, and the zones of these, with what has no commune
 * yet in their départements. Refuses an EPCI that is not of the Région.
 */
export async function readTerritory({ departements, epcis }: Typed) {
  const found = await Epci.find({ code: mongoose.trusted({ $in: [...epcis] }) });
  if (found.length !== new Set(epcis).size) throw new Refusal("epci", "Un de ces EPCI n’est pas dans la Région.", "epcis");
  const around = [...new Set(found.flatMap(epci => epci.departements))].sort();
  return { departements: [...departements], epcis: [...epcis], zones: [...epcis, ...around.map(unplaced)] };
}
