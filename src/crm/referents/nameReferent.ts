import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import type { Person } from "../people/person.ts";
import { plain } from "../records/differences.ts";
import { noteChange } from "../records/noteChange.ts";
import { Epci } from "../territories/epci.ts";
import { type TypedReferent, readReferent } from "./readReferent.ts";

type Naming = { epci: Pick<Epci, "_id">; typed: TypedReferent | null; edition: number; by: Person; at?: Date };

/**
 * Names the referent of an EPCI, or with `null` takes the name away; before and after stay in its history. `edition` is what the
 * form was opened on: of two colleagues at once, the second is told.
 */
export async function nameReferent({ epci, typed, edition, by, at = new Date() }: Naming) {
  const referent = typed && readReferent(typed);
  return unitOfWork(async () => {
    const before = await Epci.findOneAndUpdate({ _id: epci._id, edition: Number.isInteger(edition) ? edition : -1 }, { $set: { referent }, $inc: { edition: 1 } }, { runValidators: true });
    if (!before) throw new Refusal("referent-moved", "Quelqu’un vient de changer ce référent. Rechargez la page : votre saisie est ci-dessous.");
    const told = before.toObject().referent as Record<string, unknown> | null;
    const paths = ["name", "role", "phone", "email", "hours"] as const;
    const changes = paths.map(path => ({ path, before: plain(told?.[path] || null), after: plain(referent?.[path] || null) })).filter(one => one.before !== one.after);
    if (changes.length) await noteChange({ subject: before, kind: { word: "referents" }, act: "referent", changes, by, at, source: "web" });
  });
}
