import { frenchDay, isoDay, readDay } from "../../../crm/french.ts";
import { type Article, readArticle } from "../../knowledge/article.ts";
import { base } from "../../knowledge/base.ts";
import { compose } from "../../knowledge/compose.ts";
import { optionsOf } from "../../knowledge/slots.ts";
import { faultsIn } from "./faults.ts";

type Shown = { heading: string; text: string; sources: { label: string; href: string; date: string | null }[] };

/** A text as the chat tells it today, and on another day where one is asked: what holds for all, then each case. Null while it is not right. */
export function previewView(entry: string, text: string, day: string, now = new Date()) {
  if (faultsIn(text, { entry, others: base() }).length) return null;
  const article = readArticle(text);
  const days = [now, ...(day && day !== isoDay(now) ? [readDay(day, "day")] : [])];
  return days.map((at, i) => ({ title: i ? `Le ${frenchDay(at)}` : "Aujourd’hui", bubbles: toldOn(article, at) }));
}

function toldOn(article: Article, at: Date): Shown[] {
  const { depends, cases } = article;
  const common = [shown(article, at, "À tout le monde", { unknownCase: "general" as const })];
  if (!depends) return common;
  const labels = optionsOf(depends);
  const values = cases.flatMap(one => one.values);
  return [...common, ...values.map(value => shown(article, at, labels[value] ?? value, { known: { [depends]: value } }))];
}

function shown(article: Article, at: Date, heading: string, telling: Parameters<typeof compose>[2]): Shown {
  const { text, citations } = compose(article, at, telling);
  return { heading, text, sources: citations.map(({ title, url, checkedAt }) => ({ label: title, href: url, date: checkedAt ? `lu le ${frenchDay(new Date(checkedAt))}` : null })) };
}
