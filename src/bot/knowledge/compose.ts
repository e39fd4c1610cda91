import { isoDay } from "../../crm/french.ts";
import type { Article, Fact } from "./article.ts";
import { citationsOf, type Citation } from "./citations.ts";
import { optionsOf, type Known } from "./slots.ts";

const marks = / ?\[(\d+)\]/g;

/** A fact outside its dates may not be told as current (days in Paris count as whole). */
export const isCurrent = ({ validFrom = "", validUntil = "9999" }: Fact, at: Date) => {
  const today = isoDay(at);
  return validFrom <= today && today <= validUntil;
};

/** The facts that a block rests on. */
export const factsOf = (article: Article, block: string) => [...block.matchAll(marks)].map(([, n]) => article.facts[Number(n) - 1]!);

/** A block as people read it. */
export const withoutMarks = (block: string) => block.replace(marks, "").replace(/^- /gm, "• ");
const outdated = "Une partie de cette réponse n’est plus à jour : je préfère ne pas la donner. Regarde la page officielle.";
const unchecked = "À confirmer : personne n’a encore vérifié ces informations à leur source.";

/** How an article is told: `all`, every case under its name; `general`, what holds for everyone; or with the case of somebody of whom something is known. */
export type Telling = { known?: Known; unknownCase?: "all" | "general" };

/** The article as told on that day: blocks that rest on an expired fact are left out, and it is said. */
export function compose(article: Article, at: Date, telling: Telling = {}): { text: string; citations: Citation[] } {
  const meant = blocksFor(article, telling);
  const told = meant.filter(({ block }) => factsOf(article, block).every(fact => isCurrent(fact, at)));
  const cited = told.flatMap(({ block }) => factsOf(article, block));
  const facts = cited.length ? cited : article.facts;
  const notes = [told.length < meant.length && outdated, facts.some(fact => !fact.checkedAt) && unchecked].filter(Boolean);
  return { text: [...told.map(({ label, block }) => label + withoutMarks(block)), ...notes].join("\n\n"), citations: citationsOf(facts) };
}

function blocksFor(article: Article, { known = {}, unknownCase = "all" }: Telling) {
  const common = article.blocks.map(block => ({ label: "", block }));
  if (!article.depends) return common;
  const value = known[article.depends];
  const fits = article.cases.filter(({ values }) => value !== undefined && values.includes(value));
  const told = fits.length || value !== undefined || unknownCase === "general" ? fits : article.cases;
  const names = optionsOf(article.depends);
  return [...common, ...told.flatMap(({ values, blocks }) => blocks.map((block, at) => ({ label: at || fits.length ? "" : `${values.map(one => names[one]).join(", ")} : `, block })))];
}
