import { saveSite } from "../../../src/bot/widget/saveSite.ts";
import { WidgetSite } from "../../../src/bot/widget/widgetSite.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { as, aColleague } from "../../support/as.ts";
import { site } from "../../support/site.ts";

const here = site();
const desk = async () => as(await aColleague("Camille", "camille@region.example"), here.visitor());

test("the staff allow a site, read what to paste, change its addresses, stop it and show it again; the journal keeps it", async () => {
  const browser = await desk();
  await browser.get("/sites-du-chat");
  const shown = await browser.submit({ name: "Lycée de Vire", origins: "https://Lycee.example/\nhttps://ent.example:8443 https://lycee.example" }, "/sites-du-chat");
  const kept = await WidgetSite.findOne({ name: "Lycée de Vire" }).orFail();
  expect([...kept.origins]).toEqual(["https://lycee.example", "https://ent.example:8443"]);
  expect(shown.$("#tag").text()).toBe(`<script src="${here.origin}/widget.js" data-cle="${kept.key}" defer></script>`);
  expect(shown.$("#plain").text()).toBe(`<noscript><a href="${here.origin}/chat">Poser une question à l’assistant automatique</a></noscript>`);
  const at = `/sites-du-chat/${kept._id}`;
  await browser.submit({ origins: "https://lycee.example" }, at);
  await browser.submit({}, `${at}/arret`);
  const stopped = await browser.get("/sites-du-chat");
  expect(stopped.$("tbody tr").text()).toContain("Arrêté");
  await browser.get(at);
  const again = await browser.submit({}, `${at}/reprise`);
  expect(again.$(".tag").first().text()).toBe("Affiché");
  expect((await Entry.find({ dossier: `WidgetSite/${kept._id}` }).sort({ seq: 1 })).map(({ act, details }) => [act, JSON.parse(details)])).toEqual([
    ["widget-site.added", { after: ["https://lycee.example", "https://ent.example:8443"] }],
    ["widget-site.changed", { before: ["https://lycee.example", "https://ent.example:8443"], after: ["https://lycee.example"] }],
    ["widget-site.stopped", {}],
    ["widget-site.resumed", {}],
  ]);
});

test.each([
  ["", "Donnez au moins une adresse, par exemple https://www.region.example."],
  ["lycee.example", "« lycee.example » n’est pas l’adresse d’un site : écrivez-la sans page, par exemple https://www.region.example."],
  ["https://lycee.example/accueil", "« https://lycee.example/accueil » n’est pas l’adresse d’un site : écrivez-la sans page, par exemple https://www.region.example."],
  ["https://*.example", "« https://*.example » n’est pas l’adresse d’un site : écrivez-la sans page, par exemple https://www.region.example."],
  ["http://lycee.example", "« http://lycee.example » n’est pas protégée : seule une adresse en https est acceptée."],
  ["javascript:alert(1)", "« javascript:alert(1) » n’est pas l’adresse d’un site : écrivez-la sans page, par exemple https://www.region.example."],
])("« %s » is refused at its field, what was typed stays, and nothing is stored", async (origins, sentence) => {
  const before = await WidgetSite.countDocuments();
  const browser = await desk();
  await browser.get("/sites-du-chat");
  const wrong = await browser.submit({ name: "x", origins }, "/sites-du-chat");
  expect([wrong.status, wrong.$("#name-problem").text(), wrong.$("#origins-problem").text(), wrong.$("#origins").val()]).toEqual([422, "Donnez un nom à ce site, en 80 caractères.", sentence, origins]);
  expect(await WidgetSite.countDocuments()).toBe(before);
});

test("of two colleagues who change a site at once, one is told; of two who add one of the same name, too", async () => {
  const outcomes = async (acts: Promise<unknown>[]) => (await Promise.allSettled(acts)).map(one => (one.status === "rejected" ? (one.reason as Error).message : "done")).sort();
  const typed = { name: "ENT", origins: "https://ent.example" };
  expect(await outcomes([1, 2].map(() => saveSite({ id: null, typed, by: "system" })))).toEqual(["Un autre site porte déjà ce nom.", "done"]);
  const { _id, edition } = await WidgetSite.findOne({ name: "ENT" }).orFail();
  expect(await outcomes(["https://a.example", "https://b.example"].map(origins => saveSite({ id: _id, edition, typed: { ...typed, origins }, by: "system" })))).toEqual(["Ce site a changé entre-temps : rechargez la page.", "done"]);
});

test("the list is paged", async () => {
  await WidgetSite.create(Array.from({ length: 27 }, (_, n) => ({ name: `Site ${String(n).padStart(3, "0")}`, origins: [`https://s${n}.example`] })));
  const browser = await desk();
  expect((await browser.get("/sites-du-chat")).$("tbody tr")).toHaveLength(25);
  expect((await browser.get("/sites-du-chat?page=2")).$("tbody tr").length).toBeGreaterThan(1);
});
