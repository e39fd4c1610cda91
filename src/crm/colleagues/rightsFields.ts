import { config } from "../../config.ts";
import type { TypedRights } from "../entry/readColleague.ts";
import { roles, staffRoles } from "../rights/roles.ts";
import { departementName } from "../territories/departements.ts";
import { Epci } from "../territories/epci.ts";
import { regionOf } from "../territories/regions.ts";

const hints: Partial<Record<string, string>> = {
  administrator: "Tout ce que fait l’équipe ; gère les comptes quand son territoire est la Région entière",
  officer: "Entreprises, ambassadeurs, demandes et chartes de son territoire",
  counsellor: "Répond aux jeunes dans les conversations",
  statistics: "Lit les chiffres, et rien d’autre",
};

/** The ticked boxes of a person's rights: roles, départements and EPCIs of the Région. */
export async function rightsFields(ticked: TypedRights) {
  const epcis = await Epci.find().sort({ name: 1 }).limit(300);
  return {
    roles: staffRoles.map(value => ({ value, label: roles[value].label, hint: hints[value] ?? null, checked: ticked.roles.includes(value) })),
    departements: regionOf(config().REGION).departements.map(value => ({ value, label: `${departementName(value)} (${value})`, checked: ticked.departements.includes(value) })),
    epcis: epcis.map(({ code, name, departements }) => ({ value: code, label: `${name} (${departements.join(", ")})`, checked: ticked.epcis.includes(code) })),
    epcisOpen: ticked.epcis.length > 0,
  };
}
