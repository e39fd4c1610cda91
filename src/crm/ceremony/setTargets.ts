import { Refusal, Refusals } from "../../web/errors.ts";
import { countedOf } from "../charterTexts/commitments.ts";
import type { CharterText } from "../charterTexts/charterText.ts";
import type { Charter } from "../charters/charter.ts";
import { editDraft } from "../charters/editDraft.ts";

const most = 10_000;

/** Keeps what the company aims at each year, a whole number from 1 to 10,000 for each counted commitment. Says all faults at once. */
export async function setTargets(charter: Charter, text: CharterText, typed: Record<string, string>) {
  const counted = countedOf(text, charter);
  const given = counted.map(({ name }) => [name, Number(/^\d{1,5}$/.test(typed[name] ?? "") ? typed[name] : 0)] as const);
  const faults = given.filter(([, number]) => number < 1 || number > most).map(([name]) => new Refusal("target", `Indiquez un nombre entier, de 1 à ${most.toLocaleString("fr-FR")}.`, name));
  if (faults.length) throw new Refusals(faults);
  await editDraft(charter, { targets: Object.fromEntries(given), targetsSet: true });
}
