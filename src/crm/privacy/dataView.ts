import { count } from "../french.ts";
import { frenchDay, frenchMoment } from "../french.ts";
import { dataSheet } from "./dataSheet.ts";

/** What is held of an address, what an erasure would do with each part, and what was agreed to. */
export async function dataView(email: string, url: string) {
  const { sections, consents, fates } = await dataSheet(email);
  const total = fates.reduce((sum, one) => sum + one.count, 0);
  return {
    url,
    email,
    any: total > 0,
    total: count(total, "élément"),
    columns: [{ label: "Quoi" }, { label: "Combien", numeric: true }, { label: "À l’effacement" }, { label: "Pourquoi" }],
    rows: fates.map(({ title, count: many, fate, tone, why }) => ({ cells: [title, String(many), { text: fate, tone }, why] })),
    kept: fates.some(({ fate }) => fate === "Gardé"),
    sections: sections.map(({ title, purpose, items }) => ({ title, purpose, count: count(items.length, "élément"), items: items.slice(0, 20), more: items.length > 20 })),
    consents: consents.map(({ words, version, at, from, withdrawnAt }) => ({ cells: [words, version, frenchMoment(at), from, withdrawnAt ? frenchDay(withdrawnAt) : "Non"] })),
    consentColumns: ["Phrase", "Version", "Quand", "Où", "Retiré"].map(label => ({ label })),
  };
}
