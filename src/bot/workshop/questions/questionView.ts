import { count, frenchDay } from "../../../crm/french.ts";
import { paging } from "../../../web/paging.ts";
import { base, entryOf } from "../../knowledge/base.ts";
import { search } from "../../knowledge/search/search.ts";
import { plain } from "../../knowledge/text/plain.ts";
import { topics } from "../../knowledge/topics.ts";
import { withoutPlaceholders } from "../../redaction/placeholders.ts";
import { tabsAt } from "../tabs.ts";
import type { askedOf } from "./askedOf.ts";
import { type Kind, type State, kinds, states } from "./kinds.ts";
import { Unanswered } from "./unanswered.ts";

const perPage = 25;
const options = (table: Record<string, string | { label: string }>) => Object.entries(table).map(([value, said]) => ({ value, label: typeof said === "string" ? said : said.label }));
const dayOf = (day: string) => frenchDay(new Date(`${day}T12:00:00Z`));
const titleOf = (id: string) => entryOf(id)?.title ?? id;

/** The questions without an answer, most frequent first. */
export async function questionsView({ state, topic, kind, filter, address }: ReturnType<typeof askedOf>, number: number) {
  const [total, found] = await Promise.all([Unanswered.countDocuments(filter), Unanswered.find(filter).sort({ times: -1, lastDay: -1, _id: 1 }).skip((number - 1) * perPage).limit(perPage).lean()]);
  return {
    tabs: tabsAt("/atelier"),
    form: { state, topic: topic ?? "", kind: kind ?? "" },
    options: { states: options(states), topics: options(topics), kinds: options(kinds) },
    caption: count(total, "question"),
    filtered: Boolean(topic || kind || state !== "open"),
    columns: [{ label: "Question" }, { label: "Fois", numeric: true }, { label: "Dernière fois" }, { label: "Ce qui s’est passé" }, { label: "Fiche la plus proche" }],
    rows: found.map(one => ({
      cells: [{ text: one.text, href: `/atelier/questions/${one._id}` }, String(one.times), dayOf(one.lastDay), { text: kinds[one.kind as Kind].label, tone: kinds[one.kind as Kind].tone }, one.nearest[0] ? titleOf(one.nearest[0]) : "Aucune"],
    })),
    pagination: paging(number, total, perPage, n => address({ page: String(n) })),
  };
}

type Typed = { words?: string; entry?: string; reason?: string; query?: string };

/** One question: what happened, and the entries it may go to: those near it, and those searched for. */
export function questionView(question: Unanswered, { words, entry = "", reason = "", query = "" }: Typed) {
  const near = query ? found(query) : question.nearest.flatMap(id => entryOf(id) ?? []);
  return {
    url: `/atelier/questions/${question._id}`,
    text: question.text,
    open: question.state === "open",
    rows: [
      { label: "Demandée", value: question.times < 2 ? "Une fois" : `${question.times} fois` },
      { label: "Quand", value: question.firstDay === question.lastDay ? `Le ${dayOf(question.firstDay)}` : `Du ${dayOf(question.firstDay)} au ${dayOf(question.lastDay)}` },
      { label: "Ce qui s’est passé", value: kinds[question.kind as Kind].label },
      { label: "Thème", value: question.topic ? (topics as Record<string, string>)[question.topic]! : "Aucun" },
      { label: "État", value: `${states[question.state as State]}${question.entry ? ` : ${titleOf(question.entry)}` : ""}${question.reason ? ` : ${question.reason}` : ""}${question.byName ? ` (${question.byName})` : ""}` },
    ],
    query,
    searched: Boolean(query),
    entries: near.slice(0, 8).map(({ id, title, topic }) => ({ value: id, label: title, hint: topics[topic] })),
    form: { words: words ?? withoutPlaceholders(question.text), entry: entry || (query ? "" : (near[0]?.id ?? "")), reason },
    fresh: `/atelier/fiches/nouvelle?question=${question._id}`,
  };
}

/** Entries whose title has these words, then those that the assistant would find. */
function found(query: string) {
  const titled = base().filter(({ id, title }) => plain(title).includes(plain(query)) || id === query);
  return [...new Set([...titled, ...search(query).ranking.slice(0, 6)])];
}
