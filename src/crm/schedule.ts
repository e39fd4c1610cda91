import { dropDrafts } from "./drafts/dropDrafts.ts";
import { remindDrafts } from "./drafts/remindDrafts.ts";
import { sealCharters } from "./sealing/sealCharters.ts";
import { warnExpiry } from "./sealing/warnExpiry.ts";
import { publishHeads } from "./journal/publishHead.ts";
import { keepRenewals } from "./life/keepRenewals.ts";
import { keepReports } from "./life/keepReports.ts";
import { handOverLate } from "./matching/handOverLate.ts";

/** The timetable: one line a job. Each may be run by several workers at once, and again after a crash. */
export const schedule: { name: string; everySeconds: number; run: () => Promise<unknown> }[] = [
  { name: "seal-charters", everySeconds: 20, run: () => sealCharters() },
  { name: "remind-drafts", everySeconds: 3600, run: () => remindDrafts() },
  { name: "keep-renewals", everySeconds: 3600, run: () => keepRenewals() },
  { name: "keep-reports", everySeconds: 3600, run: () => keepReports() },
  { name: "drop-drafts", everySeconds: 3600, run: () => dropDrafts() },
  { name: "warn-seal-expiry", everySeconds: 3600, run: () => warnExpiry() },
  { name: "publish-journal-head", everySeconds: 3600, run: () => publishHeads() },
  { name: "hand-over-late", everySeconds: 60, run: () => handOverLate() },
];
