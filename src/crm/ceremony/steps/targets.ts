import { countedOf } from "../../charterTexts/commitments.ts";
import { units } from "../../charterTexts/units.ts";
import { setTargets } from "../setTargets.ts";
import { step } from "../step.ts";

const readTargets = (body: unknown) => Object.fromEntries(Object.entries((body ?? {}) as Record<string, unknown>).flatMap(([name, value]) => (typeof value === "string" && name !== "_csrf" ? [[name, value.trim().slice(0, 20)]] : [])));

/** How much a year, for each commitment that is counted. */
export const targetsStep = step<Record<string, string>>({
  at: "objectifs",
  template: "charters/targets",
  read: readTargets,
  show: ({ charter, text }, typed) => ({
    targets: countedOf(text, charter).map(({ name, label, unit }) => ({ name, label, hint: `En ${units[unit].many} par an.`, value: typed ? (typed[name] ?? "") : String(charter.targets.get(name) ?? 1) })),
  }),
  keep: ({ charter, text }, typed) => setTargets(charter, text, typed),
});
