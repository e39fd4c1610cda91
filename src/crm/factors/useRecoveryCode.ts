import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { count } from "../french.ts";
import { record } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import { RecoveryCode, recoveryDigest } from "./recoveryCode.ts";
import { tellFactor } from "./tellFactor.ts";

type Used = { person: Person; code: string; device: string; at: Date };

/** Uses up one recovery code: it is gone with its use, so that of two tries one finds it. The person is told how many are left. */
export async function useRecoveryCode({ person, code, device, at }: Used) {
  await unitOfWork(async () => {
    const { deletedCount } = await RecoveryCode.deleteOne({ person: person._id, digest: recoveryDigest(String(person._id), code) });
    if (!deletedCount) throw new Refusal("code-wrong", "Ce n’est pas le bon code.", "code");
    const left = await RecoveryCode.countDocuments({ person: person._id });
    await tellFactor({ person, what: `Un code de secours a servi. Il en reste ${count(left, "code")}.`, device, at });
    await record(person, "person.recovery-used", person, at, { left });
  });
}
