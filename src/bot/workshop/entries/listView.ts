import { count } from "../../../crm/french.ts";
import { paging } from "../../../web/paging.ts";
import type { Article } from "../../knowledge/article.ts";
import { base } from "../../knowledge/base.ts";
import { isShipped } from "../../knowledge/shipped.ts";
import { plain } from "../../knowledge/text/plain.ts";
import { type Topic, topics } from "../../knowledge/topics.ts";
import { servedByEntry, unserved } from "../questions/entryMonth.ts";
import { tabsAt } from "../tabs.ts";
import { formOf } from "./entryForm.ts";
import { brokenEntries } from "./liveBase.ts";
import { Overlay } from "./overlay.ts";
import { isOutgrown } from "./standing.ts";

const perPage = 30;
type Asked = { query: string; topic: string; number: number };
type Mine = Awaited<ReturnType<typeof overlays>>[number];
const overlays = () => Overlay.find().select("entry draft live").limit(2000).lean();

/** Every entry that is told: its theme, whose version, read or not, and how it served. */
export async function entriesView({ query, topic, number }: Asked) {
  const [mine, served] = [new Map((await overlays()).map(one => [one.entry, one])), await servedByEntry()];
  const fits = (one: Article) => (!topic || one.topic === topic) && (!query || plain(`${one.title} ${one.id}`).includes(plain(query)));
  const found = base().filter(fits).sort((a, b) => a.title.localeCompare(b.title, "fr"));
  const address = (page: number) => `/atelier/fiches?${new URLSearchParams({ ...(query ? { q: query } : {}), ...(topic ? { theme: topic } : {}), page: String(page) })}`;
  return {
    tabs: tabsAt("/atelier/fiches"),
    query,
    topic,
    topics: Object.entries(topics).map(([value, label]) => ({ value, label })),
    caption: count(found.length, "fiche"),
    columns: [{ label: "Fiche" }, { label: "Thème" }, { label: "Version" }, { label: "Relecture" }, { label: "Répondue", numeric: true }, { label: "Bien notée", numeric: true }, { label: "Mal notée", numeric: true }],
    rows: found.slice((number - 1) * perPage, number * perPage).map(one => {
      const { told, good, bad } = served.get(one.id) ?? unserved;
      return { cells: [{ text: one.title, href: `/atelier/fiches/${one.id}` }, topics[one.topic], versionTag(one.id, mine.get(one.id)), one.reviewStatus === "reviewed" ? { text: "Relue", tone: "good" } : "À relire", String(told), String(good), String(bad)] };
    }),
    pagination: paging(number, found.length, perPage, address),
  };
}

export function versionTag(entry: string, overlay: Mine | undefined) {
  if (brokenEntries().has(entry)) return { text: "En défaut", tone: "bad" };
  if (!overlay) return { text: "Livrée", tone: "neutral" };
  if (isOutgrown(overlay)) return { text: "Livrée changée", tone: "warn" };
  return overlay.draft ? { text: "Brouillon", tone: "info" } : overlay.live ? { text: isShipped(entry) ? "La vôtre" : "La vôtre, nouvelle", tone: "good" } : { text: "Livrée", tone: "neutral" };
}

/** What waits in the workshop: drafts, entries whose shipped version has changed since, and those that cannot be told. */
export async function draftsView() {
  const all = await overlays();
  const link = (one: Mine) => ({ text: titleOf(one), href: `/atelier/fiches/${one.entry}` });
  const topicOf = (one: Mine) => topics[(formOf((one.draft ?? one.live)?.text ?? "")?.topic ?? "") as Topic] ?? "—";
  return {
    tabs: tabsAt("/atelier/brouillons"),
    columns: [{ label: "Fiche" }, { label: "Thème" }, { label: "Version" }],
    drafts: all.filter(({ draft }) => draft).map(one => ({ cells: [link(one), topicOf(one), one.live || isShipped(one.entry) ? "Changement d’une fiche" : "Nouvelle fiche"] })),
    outgrown: all.filter(isOutgrown).map(one => ({ cells: [link(one), topicOf(one), "La version livrée a changé depuis la vôtre"] })),
    broken: all.filter(({ entry }) => brokenEntries().has(entry)).map(one => ({ cells: [link(one), topicOf(one), isShipped(one.entry) ? "La version livrée est dite à la place" : "N’est pas dite"] })),
  };
}
const titleOf = ({ entry, draft, live }: Mine) => formOf((draft ?? live)?.text ?? "")?.title || entry;
