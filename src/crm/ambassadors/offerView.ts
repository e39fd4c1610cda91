import { mostAbsences } from "./absences.ts";
import { accessNeedNames, accessNeeds } from "./accessNeeds.ts";
import { halfDayNames, halfDays } from "./days.ts";
import { declarations } from "./declarations.ts";
import { formatNames, formats } from "./formats.ts";
import { languageNames, languages } from "./languages.ts";
import { classNames, levels } from "./levels.ts";
import type { Typed } from "./offerForm.ts";
import { roleModelNames, roleModels } from "./roleModels.ts";
import { standingNames, standings } from "./standings.ts";
import { tradeNames, trades } from "./trades.ts";

const options = <Name extends string>(names: readonly Name[], labels: Record<Name, string>, ticked: readonly string[] = []) =>
  names.map(value => ({ value, label: labels[value], checked: ticked.includes(value) }));

/** The form of an offer, as it was left. */
export const offerView = ({ form, ticked }: Typed) => ({
  form,
  standings: options(standingNames, standings),
  trades: options(tradeNames, trades, ticked.trades),
  formats: options(formatNames, formats, ticked.formats),
  levels: options(classNames, levels, ticked.levels),
  days: options(halfDayNames, halfDays, ticked.days),
  languages: options(languageNames, languages, ticked.languages),
  access: options(accessNeedNames, accessNeeds, ticked.access),
  roleModels: options(roleModelNames, roleModels, ticked.roleModels),
  absences: Array.from({ length: mostAbsences }, (_, i) => ({ from: `away${i + 1}From`, to: `away${i + 1}To`, fromLabel: `Absence ${i + 1}, du`, toLabel: `Absence ${i + 1}, au`, fromValue: form[`away${i + 1}From` as "away1From"], toValue: form[`away${i + 1}To` as "away1To"] })),
  declarations,
  open: ticked.languages.length + ticked.access.length + ticked.roleModels.length > 0 || Boolean(form.ownNeeds || form.away1From || form.attestation || form.roleModelConsent || form.mobile),
});
