import { accessNeedNames, accessNeeds } from "../ambassadors/accessNeeds.ts";
import { formatNames, formats } from "../ambassadors/formats.ts";
import { languageNames, languages } from "../ambassadors/languages.ts";
import { classNames, levels } from "../ambassadors/levels.ts";
import { tradeNames, trades } from "../ambassadors/trades.ts";
import type { School } from "../schools/school.ts";
import { type SchoolKind, kinds } from "../schools/kinds.ts";
import { aimNames, aims } from "./aims.ts";
import { lengthNames, lengths } from "./lengths.ts";
import type { Asking } from "./requestForm.ts";
import { warningsRead } from "./warnings.ts";

const options = <Name extends string>(names: readonly Name[], labels: Record<Name, string>, ticked: readonly string[] = []) => names.map(value => ({ value, label: labels[value], checked: ticked.includes(value) }));
const ranks = ["Première date possible", "Deuxième date", "Troisième date", "Quatrième date", "Cinquième date"];

/** The form of a request, as it was left, with what should be looked at before it is sent. */
export const requestView = ({ form, ticked }: Asking, warnings: readonly string[] = []) => ({
  form,
  formats: options(formatNames, formats),
  levels: options(classNames, levels),
  trades: options(tradeNames, trades, ticked.trades),
  aims: options(aimNames, aims, ticked.aims),
  access: options(accessNeedNames, accessNeeds, ticked.access),
  lengths: options(lengthNames, lengths),
  languages: options(languageNames, languages),
  dates: ranks.map((label, i) => ({ name: `date${i + 1}`, label, value: form[`date${i + 1}` as "date1"], optional: i > 1 })),
  open: Boolean(form.tradeWords || form.language || form.travelBudget || form.place || form.phone || ticked.access.length || form.speakers !== "1" || form.each),
  warnings,
  seen: warnings.length ? warningsRead(warnings) : "",
});

export const schoolCard = (school: School) => ({
  name: school.name,
  line: [kinds[school.kind as SchoolKind], school.town, school.uai].filter(Boolean).join(" · "),
  url: `/demandes/nouvelle/${school._id}`,
});
