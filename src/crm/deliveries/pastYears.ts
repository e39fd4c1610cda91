import type { CharterText } from "../charterTexts/charterText.ts";
import type { Charter } from "../charters/charter.ts";
import { charterYear, yearOf } from "./charterYear.ts";
import { type Progress, progressesOf } from "./progress.ts";
import { reportsOf } from "./dueReport.ts";

type Past = { number: number; progress: Progress[]; confirmedAt: Date | null; words: string };

/** The years of a charter that are over, the last one first: promised beside delivered, as the company confirmed it where it did. */
export async function pastYears(charter: Charter, text: CharterText, at: Date): Promise<Past[]> {
  const running = charterYear(charter, at);
  const years = Array.from({ length: running.number - 1 }, (_, i) => yearOf(charter, running.number - 1 - i));
  const [progresses, reports] = await Promise.all([progressesOf(years.map(year => ({ charter, text, year }))), reportsOf(charter)]);
  return years.map(({ number }, i) => {
    const report = reports.find(({ year }) => year === number);
    return { number, progress: progresses[i]!, confirmedAt: report?.confirmedAt ?? null, words: report?.words ?? "" };
  });
}
