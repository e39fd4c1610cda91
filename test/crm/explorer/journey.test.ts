import type { CheerioAPI } from "cheerio";
import { SchoolRequest } from "../../../src/crm/requests/schoolRequest.ts";
import { aSchool, anAmbassador, wished } from "../../support/build.ts";
import { site } from "../../support/site.ts";

const here = site();
const cards = ($: CheerioAPI) => $(".trade-card h3").map((_, one) => $(one).text()).get();

test("a young person looks by wish, place and word, accents aside, and every card names women and men", async () => {
  const browser = here.visitor();
  const all = await browser.get("/metiers");
  expect(cards(all.$).length).toBe(12);
  expect(all.$(".wish").length).toBe(6);
  expect(all.$("main").text()).toContain("ce n’est pas un test");

  const wish = await browser.get("/metiers?envie=A&lieu=labo");
  expect(cards(wish.$)).toEqual(["Parfumeuse ou parfumeur"]);
  expect(wish.$(".wish[aria-current]").text()).toContain("Créer et imaginer");
  expect(cards((await browser.get("/metiers?q=mecanicien velos")).$)).toEqual(["Mécanicienne ou mécanicien cycles"]);
  expect(cards((await browser.get("/metiers?secteur=bouche")).$).length).toBe(5);
});

test("pages follow one another and keep the search", async () => {
  const browser = here.visitor();
  const first = await browser.get("/metiers?lieu=gens");
  const next = first.$(".pagination a").attr("href")!;
  expect(next).toBe("/metiers?lieu=gens&page=2#cartes");
  const second = await browser.get(next.replace("#cartes", ""));
  expect(cards(second.$)).not.toContain(cards(first.$)[0]);
});

test("a filter that does not exist is said and left out; a word that finds nothing says what to do", async () => {
  const browser = here.visitor();
  const odd = await browser.get("/metiers?secteur=licorne&envie=Z&lieu=mer&lieu=mer");
  expect(odd.status).toBe(200);
  expect(odd.$(".banner p").map((_, one) => odd.$(one).text()).get()).toEqual(["Le secteur demandé n’existe pas ici : nous n’en avons pas tenu compte.", "L’envie demandée n’existe pas ici : nous n’en avons pas tenu compte.", "Le lieu demandé n’existe pas ici : nous n’en avons pas tenu compte."]);
  expect(cards(odd.$).length).toBe(12);
  const none = await browser.get("/metiers?q=zzzz");
  expect(none.$(".empty").text()).toContain("moins de mots");
});

test("a trade shows a day, both sides, its paths to the assistant, and how many may be met, without a name", async () => {
  await anAmbassador({ name: "Inès Secrète", trades: ["batiment"], departement: "14" });
  await anAmbassador({ name: "Marc Discret", trades: ["batiment"], departement: "50", status: "paused" });
  const { $, status } = await here.visitor().get("/metiers/charpentiere-ou-charpentier");

  expect(status).toBe(200);
  expect($("h1").text()).toBe("Charpentière ou charpentier");
  expect($(".day li").length).toBe(3);
  expect($(".trade-head svg").attr("aria-label")).toMatch(/^Dessin : une femme .+ devant un mur de briques/);
  expect($(".ways a").first().attr("href")).toBe("/chat?sujet=cap-cest-quoi");
  expect($("main").text()).toContain("1 personne de la famille « Bâtiment et travaux publics » accepte");
  expect($(".counts td").map((_, one) => $(one).text()).get()).toEqual(["Calvados", "1"]);
  expect($("main").text()).not.toMatch(/Secrète|Discret/);
});

test("an unknown trade is not found; one at random is", async () => {
  const browser = here.visitor();
  expect((await browser.get("/metiers/dompteuse-de-licornes")).status).toBe(404);
  expect((await browser.get("/metiers/dompteuse-de-licornes/carte")).status).toBe(404);
  const any = await browser.get("/metiers/hasard");
  expect([any.status, any.$(".day li").length]).toEqual([200, 3]);
});

test("the card leads a teacher to a request with the trade already written", async () => {
  await aSchool({ name: "Collège des Marées", town: "Granville" });
  const browser = here.visitor();
  const card = await browser.get("/metiers/soudeuse-ou-soudeur/carte");
  expect(card.$("svg.qr path").attr("d")).toMatch(/^M/);
  const find = await browser.get(card.$("main a:contains('Faire la demande')").attr("href")!);
  expect(find.$(".banner").text()).toContain("Soudeuse ou soudeur");
  expect(find.$("form.search input[type=hidden]").map((_, one) => find.$(one).val()).get()).toEqual(["energie", "Soudeuse ou soudeur"]);
  const found = await browser.get("/demandes?q=marees&famille=energie&metier=Soudeuse+ou+soudeur");
  const form = await browser.get(found.$(".cards a").first().attr("href")!);
  expect(form.$("#tradeWords").val()).toBe("Soudeuse ou soudeur");
  expect(form.$("input[name=trades][checked]").map((_, one) => form.$(one).val()).get()).toEqual(["energie"]);
  await browser.submit({ name: "Nadia Lebrun", email: "nadia@exemple.fr", format: "talk", level: "3e", headCount: "24", date1: wished(7), date2: wished(14) });
  expect(await SchoolRequest.findOne({ teacherEmail: "nadia@exemple.fr" }).lean()).toMatchObject({ trades: ["energie"], tradeWords: "Soudeuse ou soudeur" });
});

test("a family that is none is not ticked, and the search works as before", async () => {
  const browser = here.visitor();
  const find = await browser.get("/demandes?famille=licorne&metier=");
  expect([find.status, find.$(".banner").length]).toEqual([200, 0]);
});

test("the chat opens on the article of a path, ready to be sent", async () => {
  const browser = here.visitor();
  expect((await browser.get("/chat?sujet=cap-cest-quoi")).$("#text").val()).toBe("Le CAP : un métier en deux ans");
  expect((await browser.get("/chat?sujet=licorne")).$("#text").val()).toBe("");
});
