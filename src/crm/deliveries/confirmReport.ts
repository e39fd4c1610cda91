import { unitOfWork } from "../../database/transaction.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { textOf } from "../charterTexts/textOf.ts";
import { Charter } from "../charters/charter.ts";
import { inForce } from "../charters/statuses.ts";
import { wakeCharter } from "../charters/wakeCharter.ts";
import { type Actor, record } from "../journal/record.ts";
import { dueReport, nextReport } from "./dueReport.ts";
import { progressOf } from "./progress.ts";
import { YearlyReport } from "./yearlyReport.ts";

type Confirmation = { charter: Charter; numbers: Record<string, string>; words: string; by: Actor; at?: Date };

/** Keeps the report of the year that is over, as corrected, or of one that was missed. A dormant charter wakes. Of two confirmations at once the first holds. */
export async function confirmReport({ charter, numbers, words, by, at = new Date() }: Confirmation) {
  const due = dueReport(charter, at);
  if (!due) throw new Refusal("report-early", "Le bilan de cette année n’est pas encore ouvert, ou vient d’être confirmé.");
  const progress = await progressOf(charter, await textOf(charter.textVersion), due);
  const lines = progress.map(({ name, target, delivered }) => ({ commitment: name, target, counted: delivered, confirmed: /^\d{1,5}$/.test(numbers[name] ?? "") ? Number(numbers[name]) : -1 }));
  const faults = lines.filter(({ confirmed }) => confirmed < 0).map(({ commitment }) => new Refusal("number", "Indiquez un nombre entier, zéro compris.", commitment));
  if (words.length > 2000) faults.push(new Refusal("words", "Ce commentaire dépasse 2 000 caractères.", "words"));
  if (faults.length) throw new Refusals(faults);
  await unitOfWork(async () => {
    const seen = { _id: charter._id, status: inForce(), reportDueAt: charter.reportDueAt, reportsMissed: charter.reportsMissed };
    const kept = await Charter.findOneAndUpdate(seen, { $set: { reportsMissed: 0, ...(due.late ? {} : { reportDueAt: nextReport(charter.reportDueAt!) }) } });
    if (!kept) throw new Refusal("report-done", "Ce bilan vient d’être confirmé.");
    await YearlyReport.create([{ charter: charter._id, year: due.number, lines, words, confirmedAt: at }]);
    await record(by, "charter.report-confirmed", charter, at, { year: due.number, lines: lines.map(({ commitment, confirmed }) => [commitment, confirmed]) });
    if (kept.status === "dormant") await wakeCharter({ charter: kept, mover: "signatory", by, at });
  });
}
