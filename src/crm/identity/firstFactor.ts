import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { renewCodes } from "../factors/renewCodes.ts";
import { Person } from "../people/person.ts";
import { hasSecond } from "./holdings.ts";

type First = { person: Person; add: () => Promise<void>; device: string; at: Date };

/** Adds the first second factor of somebody who has none, and returns their recovery codes. Of two who would add a first one, one is refused. */
export async function firstFactor({ person, add, device, at }: First) {
  return unitOfWork(async () => {
    await Person.updateOne({ _id: person._id }, { $inc: { counted: 1 } }, { timestamps: false });
    if (await hasSecond(person)) throw new Refusal("has-second", "Votre compte a déjà un second moyen : servez-vous-en.");
    await add();
    return renewCodes({ person, device, at });
  });
}
