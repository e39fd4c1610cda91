import { purposeNames, purposes } from "../registry/purposes.ts";
import { registered } from "../registry/registered.ts";
import { rules } from "./applyRetention.ts";
import { holdings } from "./gather.ts";

/** The register of purposes (RGPD, article 30), gathered from what each feature declares. `dpo`: how to reach the officer, or null. */
export function purposesView(dpo: string | null) {
  return {
    dpo: dpo ?? "à confirmer",
    purposes: purposeNames.map(name => ({ ...purposes[name], id: name, data: dataOf(name) })),
    consents: registered().flatMap(({ consents }) => consents ?? []).map(({ subject, versions }) => ({ subject, versions })),
  };
}

function dataOf(purpose: string) {
  const table = rules();
  return holdings().filter(one => one.purpose === purpose).map(({ model, title, data }) => ({ title, data, kept: table.filter(rule => rule.model === model).map(({ kept, basis }) => `${kept}${basis.includes("confirmer") ? " (à confirmer)" : ""}`) }));
}
