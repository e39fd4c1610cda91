import mongoose from "mongoose";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { tellFactor } from "../factors/tellFactor.ts";
import { record } from "../journal/record.ts";
import { Person } from "../people/person.ts";
import { staffRoles } from "../rights/roles.ts";
import type { Claims } from "./claimsOf.ts";
import { FederatedIdentity } from "./federatedIdentity.ts";

const colleague = (filter: object) => Person.findOne({ ...filter, disabledAt: null, roles: mongoose.trusted({ $in: staffRoles }) });

/** The colleague these claims mean: linked before by `sub`, else now by a verified address. Makes no account, and opens none to people outside the staff. */
export async function personOfClaims({ issuer, sub, email }: Claims, device: string, at: Date) {
  return unitOfWork(async () => {
    const linked = await FederatedIdentity.findOne({ issuer, sub });
    const person = linked ? await colleague({ _id: linked.person }) : email && (await colleague({ email }));
    if (!person) throw new Refusal("no-colleague", "Aucun compte de l’équipe ne correspond à cette identité. Demandez une invitation à l’administration de Passerelle.");
    if (!linked) await link(person, issuer, sub, device, at);
    return person;
  });
}

async function link(person: Person, issuer: string, sub: string, device: string, at: Date) {
  await FederatedIdentity.create([{ issuer, sub, person: person._id, linkedAt: at }]);
  await tellFactor({ person, what: `Votre compte est désormais relié à ${config().OIDC_NAME}.`, device, at });
  await record(person, "person.federated", person, at);
}
