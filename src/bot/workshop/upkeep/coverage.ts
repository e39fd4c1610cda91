import type { Article } from "../../knowledge/article.ts";
import { type Topic, topicNames, topics } from "../../knowledge/topics.ts";
import { type Served, unserved } from "../questions/entryMonth.ts";

/** How a theme is covered: entries, written questions, what was asked near it and had no answer, and entries that nobody has read. */
export type Covered = { topic: Topic; label: string; entries: number; variants: number; asked: number; missed: number; neverRead: Article[] };

export function coverage(articles: readonly Article[], served: ReadonlyMap<string, Served>): Covered[] {
  return topicNames.map(topic => {
    const theirs = articles.filter(one => one.topic === topic);
    const of = ({ id }: Article) => served.get(id) ?? unserved;
    const sum = (value: (one: Article) => number) => theirs.reduce((total, one) => total + value(one), 0);
    const missed = sum(one => of(one).missed);
    return { topic, label: topics[topic], entries: theirs.length, variants: sum(({ questions }) => questions.length), asked: sum(one => of(one).told) + missed, missed, neverRead: theirs.filter(one => !of(one).told) };
  });
}
