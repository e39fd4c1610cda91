import { config } from "../../config.ts";
import { frenchMoment } from "../../crm/french.ts";
import { actWords } from "../../crm/journal/actWords.ts";
import { Entry } from "../../crm/journal/entry.ts";
import { dossierOf } from "../../crm/journal/record.ts";
import { paging } from "../../web/paging.ts";
import { WidgetSite } from "./widgetSite.ts";

export const sitesAt = "/sites-du-chat";
const perPage = 25;
const state = (active: boolean) => (active ? { text: "Affiché", tone: "good" } : { text: "Arrêté", tone: "warn" });

export async function listView(number: number) {
  const [sites, total] = await Promise.all([WidgetSite.find().sort({ name: 1 }).skip((number - 1) * perPage).limit(perPage).lean(), WidgetSite.countDocuments()]);
  return {
    url: sitesAt,
    columns: [{ label: "Site" }, { label: "Adresses" }, { label: "État" }],
    rows: sites.map(({ _id, name, origins, active }) => ({ cells: [{ text: name, href: `${sitesAt}/${_id}` }, origins.join(", "), state(active)] })),
    pagination: paging(number, total, perPage, n => `${sitesAt}?page=${n}`),
  };
}

/** One site: what to paste in its pages, its form, and what was done to it. */
export async function siteView(site: WidgetSite) {
  const { PUBLIC_URL } = config();
  const lines = await Entry.find({ dossier: dossierOf(site) }).sort({ seq: -1 }).limit(20).lean();
  return {
    url: `${sitesAt}/${site._id}`,
    list: sitesAt,
    name: site.name,
    active: site.active,
    state: state(site.active),
    edition: site.edition,
    tag: `<script src="${PUBLIC_URL}/widget.js" data-cle="${site.key}" defer></script>`,
    plainLink: `<noscript><a href="${PUBLIC_URL}/chat">Poser une question à l’assistant automatique</a></noscript>`,
    directives: `script-src ${new URL(PUBLIC_URL).origin}; connect-src ${new URL(PUBLIC_URL).origin}`,
    form: { name: site.name, origins: site.origins.join("\n") },
    events: lines.map(({ at, act }) => ({ when: frenchMoment(at), datetime: at.toISOString(), text: actWords(act) })),
  };
}
