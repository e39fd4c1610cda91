import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { Person } from "../people/person.ts";
import { Change, type Difference } from "../records/change.ts";
import { changeRecord } from "../records/changeRecord.ts";
import { recordKind } from "../registry/registered.ts";
import { BulkRun } from "./bulkRun.ts";

/** Puts one record of a run back as it was, with its own line in the journal; one that changed since is kept, and says why. */
export async function takeBackOne(run: BulkRun, i: number, at: Date) {
  const kind = recordKind(run.word)!;
  const { record, edition } = run.items[i]!;
  const settle = (outcome: string, why: string | null) => BulkRun.updateOne({ _id: run._id, [`items.${i}.outcome`]: "done" }, { $set: { [`items.${i}.outcome`]: outcome, [`items.${i}.why`]: why } });
  const by = await Person.findById(run.person).orFail();
  await unitOfWork(async () => {
    const change = await Change.findOne({ dossier: `${kind.model.modelName}/${record}`, batch: run._id }).orFail();
    const facts = Object.fromEntries((change.changes as Difference[]).map(({ path, before }) => [path, before]));
    await changeRecord({ kind, id: record, facts, edition: edition!, by, at, act: "undone", batch: run._id });
    await settle("undone", null);
  }).catch(async error => {
    if (!(error instanceof Refusal) && !isDuplicate(error)) throw error;
    await settle("kept", "Cette fiche a changé depuis : elle est gardée comme elle est.");
  });
}
