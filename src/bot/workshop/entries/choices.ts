import { audienceNames } from "../../knowledge/article.ts";
import { slots } from "../../knowledge/slots.ts";
import { sources } from "../../knowledge/sources.ts";
import { topics } from "../../knowledge/topics.ts";
import { reviewers } from "./reviewers.ts";

const audiences: Record<(typeof audienceNames)[number], string> = { young: "Jeunes", parent: "Parents", adult: "Adultes", school: "Établissements", company: "Entreprises", ambassador: "Ambassadeurs" };
const options = <T>(table: Record<string, T>, label: (one: T) => string) => Object.entries(table).map(([value, one]) => ({ value, label: label(one) }));

/** What the fields of an entry may be. */
export const choicesFor = (audience: readonly string[]) => ({
  audiences: options(audiences, label => label).map(one => ({ ...one, checked: audience.includes(one.value) })),
  topics: options(topics, label => label),
  territories: [{ value: "france", label: "Toute la France" }, { value: "normandie", label: "La Normandie" }],
  dependsOn: options(slots, ({ question }) => question),
  reviewers: options(reviewers, ({ label }) => label),
  sources: [...sources().values()].map(({ id, title, publisher }) => ({ value: id, label: `${title} – ${publisher}` })).sort((a, b) => a.label.localeCompare(b.label, "fr")),
});

/** The values that a case of the answer may name, by what it depends on. */
export const caseWords = options(slots, ({ options: values }) => Object.entries(values).map(([value, label]) => `${value} (${label})`).join(", ")).map(({ value, label }) => ({ name: value, values: label }));
