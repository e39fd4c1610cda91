import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { Charter } from "../charters/charter.ts";
import { record } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import { within } from "../rights/scope.ts";
import { ExportRun } from "./exportRun.ts";

type Asked = { person: Person; filter: Record<string, unknown>; at?: Date };

/** Settles which sealed charters an archive will hold, oldest first; who asked is in the journal. */
export async function startExport({ person, filter: asked, at = new Date() }: Asked) {
  const filter = within(person, { ...asked, sealedAt: mongoose.trusted({ $ne: null }) });
  const charters = (await Charter.find(filter).sort({ signedAt: 1, _id: 1 }).select("_id").lean()).map(({ _id }) => _id);
  return unitOfWork(async () => {
    const [run] = await ExportRun.create([{ person: person._id, charters, total: charters.length }]);
    await record(person, "charters.exported", null, at, { charters: charters.length });
    return run!;
  });
}
