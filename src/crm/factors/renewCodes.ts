import { unitOfWork } from "../../database/transaction.ts";
import { record } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import { RecoveryCode, codesGiven, newRecoveryCode, recoveryDigest } from "./recoveryCode.ts";
import { tellFactor } from "./tellFactor.ts";

type Asked = { person: Person; device: string; at: Date };

/** Gives the person ten new recovery codes in place of those they had. Returns them, to be shown once: only digests are kept. */
export async function renewCodes({ person, device, at }: Asked) {
  const codes = Array.from({ length: codesGiven }, newRecoveryCode);
  await unitOfWork(async () => {
    const { deletedCount } = await RecoveryCode.deleteMany({ person: person._id });
    await RecoveryCode.insertMany(codes.map(code => ({ person: person._id, digest: recoveryDigest(String(person._id), code), madeAt: at })));
    if (deletedCount) await tellFactor({ person, what: "De nouveaux codes de secours ont été créés ; les anciens ne servent plus.", device, at });
    await record(person, "person.codes-renewed", person, at);
  });
  return codes;
}
