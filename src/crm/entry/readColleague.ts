import { config } from "../../config.ts";
import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { readEmail } from "../people/email.ts";
import { readTerritory } from "../people/readTerritory.ts";
import { type Role, staffRoles } from "../rights/roles.ts";
import { regionOf } from "../territories/regions.ts";

export type TypedRights = { roles: string[]; departements: string[]; epcis: string[] };
export type TypedColleague = TypedRights & { name: string; email: string };

/** Who is invited and to what, from a form. Refuses everything that is wrong at once, each at its field. */
export async function readColleague({ name, email, ...rights }: TypedColleague) {
  const faults: Refusal[] = [];
  if (!name || name.length > 120) faults.push(new Refusal("name", "Indiquez le prénom et le nom (120 caractères au plus).", "name"));
  const address = attempt(() => readEmail(email), faults);
  const read = await readRights(rights, faults);
  if (faults.length) throw new Refusals(faults);
  return { name, email: address!, ...read! };
}

/** Roles of the staff and a territory, from a form. */
export async function readRights({ roles, departements, epcis }: TypedRights, faults: Refusal[] = []) {
  if (!roles.length || !roles.every(isStaffRole)) faults.push(new Refusal("roles", "Choisissez au moins un rôle.", "roles"));
  const known = regionOf(config().REGION).departements;
  if (!departements.every(code => known.includes(code))) faults.push(new Refusal("departements", "Un de ces départements n’est pas dans la Région.", "departements"));
  const territory = await readTerritory({ departements, epcis }).catch(error => {
    if (!(error instanceof Refusal)) throw error;
    faults.push(error);
  });
  if (faults.length) throw new Refusals(faults);
  return { roles: roles.filter(isStaffRole), territory: territory! };
}

const isStaffRole = (role: string): role is Role => staffRoles.includes(role as Role);
