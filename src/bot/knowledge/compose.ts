import type { Article, Fact } from "./article.ts";

export type Citation = { title: string; url: string; checkedAt: string | null };

const marks = / ?\[(\d+)\]/g;

/** A fact outside its dates may not be told as current (days in Paris count as whole). */
export const isCurrent = ({ validFrom = "", validUntil = "9999" }: Fact, at: Date) => {
  const today = at.toLocaleDateString("sv-SE", { timeZone: "Europe/Paris" });
  return validFrom <= today && today <= validUntil;
};

/** The article as told on that day: blocks that rest on an expired fact are left out, and it is said. */
export function compose(article: Article, at: Date): { text: string; citations: Citation[] } {
  const factsOf = (block: string) => [...block.matchAll(marks)].map(([, n]) => article.facts[Number(n) - 1]!);
  const told = article.blocks.filter(block => factsOf(block).every(fact => isCurrent(fact, at)));
  const cited = told.flatMap(factsOf);
  const facts = cited.length ? cited : article.facts;
  const notes = [told.length < article.blocks.length && outdated, facts.some(fact => !fact.checkedAt) && unchecked].filter(Boolean);
  return { text: [...told.map(block => block.replace(marks, "").replace(/^- /gm, "• ")), ...notes].join("\n\n"), citations: citationsOf(facts) };
}

const outdated = "Une partie de cette réponse n’est plus à jour : je préfère ne pas la donner. Regarde la page officielle.";
const unchecked = "À confirmer : personne n’a encore vérifié ces informations à leur source.";

function citationsOf(facts: Fact[]) {
  const pages = new Map<string, Citation>();
  for (const { source, checkedAt } of facts) {
    const before = pages.get(source.url);
    const checked = before ? oldest(before.checkedAt, checkedAt ?? null) : (checkedAt ?? null);
    pages.set(source.url, { title: `${source.title} – ${source.publisher}`, url: source.url, checkedAt: checked });
  }
  return [...pages.values()];
}

/** One page may carry several facts: it counts as checked from the earliest check, and never if one fact is unchecked. */
const oldest = (a: string | null, b: string | null) => (a && b ? (a < b ? a : b) : null);
