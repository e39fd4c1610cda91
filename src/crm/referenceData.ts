import { loadFirstText } from "./charterTexts/loadFirstText.ts";
import { loadReferenceData as loadCommunes } from "./territories/loadReferenceData.ts";

/** What the site needs before anyone comes: communes and the first text of the charter. Nothing to do when they are there. */
export async function loadReferenceData() {
  await loadCommunes();
  await loadFirstText();
}
