import mongoose from "mongoose";
import { count, frenchDay } from "../../../crm/french.ts";
import { paging } from "../../../web/paging.ts";
import { base } from "../../knowledge/base.ts";
import { tabsAt } from "../tabs.ts";
import { citedUrls } from "./checkLinks.ts";
import { LinkCheck, type Outcome, outcomes } from "./linkCheck.ts";

const perPage = 15;

/** The pages of the sources: those that need somebody first, by how bad it is, then how many answer. */
export async function linkView(number: number) {
  const urls = citedUrls();
  const found = await LinkCheck.find({ url: mongoose.trusted({ $in: urls }), outcome: mongoose.trusted({ $ne: null }) }).lean();
  const bad = found.filter(({ outcome }) => outcome !== "ok").sort((a, b) => worst(a.outcome) - worst(b.outcome) || a.url.localeCompare(b.url));
  return {
    tabs: tabsAt("/atelier/liens"),
    words: `${count(urls.length, "page citée", "pages citées")} ; ${found.length} déjà ${found.length < 2 ? "visitée" : "visitées"}, ${found.length - bad.length} ${found.length - bad.length < 2 ? "répond" : "répondent"}.`,
    last: found.length ? `Dernière visite le ${frenchDay(new Date(Math.max(...found.map(({ at }) => at!.getTime()))))}.` : "Jamais visitées.",
    progress: { value: String(found.length), max: String(urls.length) },
    offline: found.length > 5 && found.every(({ outcome }) => outcome === "unreachable"),
    pagination: paging(number, bad.length, perPage, n => `/atelier/liens?page=${n}`),
    bad: bad.slice((number - 1) * perPage, number * perPage).map(({ url, outcome, status, movedTo, since }) => {
      const { label, tone } = outcomes[outcome as Outcome];
      const entries = entriesOf(url);
      return { url, label, tone, detail: [status ? `réponse ${status}` : null, `depuis le ${frenchDay(since!)}`, movedTo ? `vers ${movedTo}` : null].filter(Boolean).join(", "), entries, count: count(entries.length, "fiche la cite", "fiches la citent") };
    }),
  };
}

const ranks: string[] = ["gone", "unreachable", "failing", "moved", "refused", "ok"];
const worst = (outcome: string | null | undefined) => ranks.indexOf(outcome ?? "ok");
const entriesOf = (url: string) => base().filter(({ facts }) => facts.some(({ source }) => source.url === url)).map(({ id, title }) => ({ title, href: `/atelier/fiches/${id}` }));
