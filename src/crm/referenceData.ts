import { loadFirstText } from "./charterTexts/loadFirstText.ts";
import { fillServed } from "./visits/fillServed.ts";
import { loadBreaks } from "./schoolCalendar/loadBreaks.ts";
import { loadReferenceData as loadCommunes } from "./territories/loadReferenceData.ts";

/** What the site needs before anyone comes: communes, the first text of the charter, school holidays, and when each school was last served. Nothing to do when they are there. */
export async function loadReferenceData() {
  await loadCommunes();
  await loadFirstText();
  await loadBreaks();
  await fillServed();
}
