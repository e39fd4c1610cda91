import { articleSchema } from "../../knowledge/article.ts";
import type { Article } from "../../knowledge/article.ts";
import { frontMatter } from "../../knowledge/frontMatter.ts";
import { plain } from "../../knowledge/text/plain.ts";
import { bodyFaults } from "./bodyFaults.ts";
import { faultWords } from "./faultWords.ts";
import { placeOf, placesIn } from "./places.ts";

/** What is wrong with a text: the part it is in (`title`, `facts.2.source`, `body`), its line, and a sentence. */
export type Fault = { part: string; line: number; says: string };
type Beside = { entry: string; others: readonly Pick<Article, "id" | "title">[] };

/** Everything that keeps this text from being told as that entry, in the order of its lines; nothing when it may be. */
export function faultsIn(text: string, beside: Beside): Fault[] {
  const places = placesIn(text);
  try {
    const { data, body } = frontMatter(text);
    const head = articleSchema.safeParse(data);
    const wrong = (head.error?.issues ?? []).map(issue => ({ part: issue.path.join("."), line: placeOf(places, issue.path), says: faultWords(issue) }));
    const facts = Array.isArray(data.facts) ? data.facts.length : 0;
    const depends = typeof data.depends === "string" ? data.depends : undefined;
    return [...wrong, ...nameFaults(data, places, beside), ...bodyFaults(body, { facts, depends, places, text })].sort((a, b) => a.line - b.line);
  } catch (error) {
    return [unread(text, error as Error)];
  }
}

function nameFaults({ id, title }: Record<string, unknown>, places: ReadonlyMap<string, number>, { entry, others }: Beside): Fault[] {
  const same = typeof title === "string" && others.find(one => one.id !== entry && plain(one.title) === plain(title));
  return [
    ...(id === entry ? [] : [{ part: "id", line: placeOf(places, ["id"]), says: `L’identifiant de cette fiche est « ${entry} ».` }]),
    ...(same ? [{ part: "title", line: placeOf(places, ["title"]), says: `La fiche « ${same.id} » a déjà ce titre.` }] : []),
  ];
}

function unread(text: string, { message }: Error): Fault {
  const line = /^unexpected line: (.*)$/s.exec(message)?.[1];
  if (line === undefined) return { part: "text", line: 1, says: "La fiche commence par un en-tête entre deux lignes « --- », puis vient la réponse." };
  return { part: "text", line: text.split("\n").indexOf(line) + 1, says: `Cette ligne n’est pas comprise : « ${line.slice(0, 60)} ».` };
}
