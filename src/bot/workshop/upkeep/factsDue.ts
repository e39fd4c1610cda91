import { addDays } from "date-fns";
import { isoDay } from "../../../crm/french.ts";
import type { Article, Fact } from "../../knowledge/article.ts";

export const soonDays = 60;
export const dues = {
  past: { label: "Périmé : n’est plus dit", tone: "bad" },
  soon: { label: "Expire bientôt", tone: "warn" },
  never: { label: "Jamais vérifié", tone: "info" },
} as const;
export type Due = keyof typeof dues;
/** A fact to look at. `n`: its number in the entry, from 1. */
export type DueFact = { article: Article; fact: Fact; n: number; due: Due };

/** The facts that have expired, expire within sixty days, or were never checked at their source: soonest first, then by entry. */
export function factsDue(articles: readonly Article[], at: Date): DueFact[] {
  const [today, soon] = [isoDay(at), isoDay(addDays(at, soonDays))];
  const all = articles.flatMap(article => article.facts.flatMap((fact, i) => {
    const due = dueOf(fact, today, soon);
    return due ? [{ article, fact, n: i + 1, due }] : [];
  }));
  const order = Object.keys(dues);
  return all.sort((a, b) => order.indexOf(a.due) - order.indexOf(b.due) || (a.fact.validUntil ?? "").localeCompare(b.fact.validUntil ?? "") || a.article.title.localeCompare(b.article.title, "fr"));
}

function dueOf({ validUntil, checkedAt }: Fact, today: string, soon: string): Due | null {
  if (validUntil && validUntil < today) return "past";
  if (validUntil && validUntil <= soon) return "soon";
  return checkedAt ? null : "never";
}
