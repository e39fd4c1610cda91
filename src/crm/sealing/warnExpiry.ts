import { differenceInCalendarDays } from "date-fns";
import { Entry } from "../journal/entry.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { frenchDay } from "../french.ts";
import { record } from "../journal/record.ts";
import { raiseAlarm } from "./raiseAlarm.ts";
import { sealIdentity } from "./sealIdentity.ts";

/** Days before the end of the seal's certificate at which the staff are warned. Source: reliability.md §2.4. */
export const warningDays = [60, 30, 7];

/** Warns the staff once at each of these distances from the end of the certificate, and once when it has ended. */
export async function warnExpiry(at = new Date()) {
  const { notAfter, fingerprint } = sealIdentity();
  const left = differenceInCalendarDays(notAfter, at);
  const step = notAfter <= at ? 0 : warningDays.filter(days => left <= days).at(-1);
  if (step === undefined) return;
  const details = { fingerprint, days: step };
  await unitOfWork(async () => {
    if (await Entry.exists({ act: "seal.expiry-warned", details: JSON.stringify(details) })) return;
    await record("system", "seal.expiry-warned", null, at, details);
    await raiseAlarm(step ? "seal-expiry" : "seal-expired", { days: left, until: frenchDay(notAfter) });
  });
}
