import { subDays } from "date-fns";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { sectorOf } from "../../../src/crm/companies/sectors.ts";
import { withdrawCharter } from "../../../src/crm/life/withdrawCharter.ts";
import { nameOf } from "../../../src/crm/register/map.ts";
import { Commune } from "../../../src/crm/territories/commune.ts";
import { aCharter } from "../../support/charters.ts";
import { site } from "../../support/site.ts";

const here = site();
const open = (path: string) => here.visitor().get(path);
const listed = async (path: string) => (await open(path)).$("main .card h2").toArray().map(card => (card.children[0] as unknown as { children: { data: string }[] }).children[0]!.data).sort();

beforeAll(async () => {
  await Commune.create({ code: "14762", name: "Vire Normandie", departement: "14", postcodes: ["14500"], epciCode: "200060176", epciName: "CC Intercom de la Vire au Noireau" });
  const make = (name: string, more: object) => Company.create({ name, source: "demo", departement: "14", ...more });
  await aCharter(subDays(new Date(), 60), await make("Fonderie Œuvrard & Fils", { communeName: "Vire Normandie", postcode: "14500", nafCode: "24.51Z", nafNomenclature: "NAFRev2", marks: ["est_rge", "est_ess"] }), { marksShown: true });
  await aCharter(subDays(new Date(), 10), await make("Transports Œuvrard", { communeName: "Caen", postcode: "14000", nafCode: "49.41A", nafNomenclature: "NAFRev2", marks: ["est_rge"] }), { pledges: ["ambassador-meetings"], targets: { "ambassador-meetings": 3 } });
  await aCharter(subDays(new Date(), 5), await make("<script>alert(1)</script>", { departement: "50", communeName: "Saint-Lô" }));
});

test("the register is searched without accents, and filtered by EPCI, sector, commitment and département", async () => {
  expect(await listed("/registre?q=oeuvrard")).toEqual(["Fonderie Œuvrard & Fils", "Transports Œuvrard"]);
  expect(await listed("/registre?q=OEUV+vire")).toEqual(["Fonderie Œuvrard & Fils"]);
  expect(await listed("/registre?epci=200060176")).toEqual(["Fonderie Œuvrard & Fils"]);
  expect(await listed("/registre?secteur=H")).toEqual(["Transports Œuvrard"]);
  expect(await listed("/registre?engagement=ambassador-meetings")).toEqual(["Transports Œuvrard"]);
  expect(await listed("/registre?departement=50")).toEqual(["<script>alert(1)</script>"]);
  const none = await open("/registre?q=inconnue");
  expect(none.$("main").text()).toContain("Aucune charte pour cette recherche");
});

test.each(["q[$ne]=", "epci[$gt]=", "secteur=__proto__", "engagement=%24where", "page=-4", "page=1e9", "q=%00"])("%s asks nothing dangerous of it", async query => {
  expect((await open(`/registre?${query}`)).status).toBe(200);
});

test("JSON and CSV tell the same, with the same filter, and nothing personal", async () => {
  const json = JSON.parse((await open("/registre.json?secteur=C")).body.toString());
  expect(json).toMatchObject({ total: 1, page: 1, results: [{ company: "Fonderie Œuvrard & Fils", town: "Vire Normandie", epci: "CC Intercom de la Vire au Noireau", sector: "Industrie manufacturière", status: "En vigueur", marks: ["Économie sociale et solidaire", "Reconnue garante de l’environnement (RGE)"] }] });
  const csv = (await open("/registre.csv")).body.toString();
  expect(csv.trim().split("\r\n")).toHaveLength(4);
  expect(csv).toContain("Transports Œuvrard;Caen;;Transports et entreposage;En vigueur;");
  expect(`${JSON.stringify(json)}${csv}`).not.toMatch(/@|Lou Martin/);
});

test("marks are shown only where the company agreed", async () => {
  expect((await open("/registre/fonderie-oeuvrard-fils")).$("main").text()).toContain("Économie sociale et solidaire");
  expect((await open("/registre/transports-oeuvrard")).$("main").text()).not.toContain("RGE");
});

test("a signatory's page says what was promised and what was delivered, and escapes its name everywhere", async () => {
  const page = await open("/registre/fonderie-oeuvrard-fils");
  expect(page.$(".promises li").first().text()).toContain("0 sur 4 immersions");
  const hostile = await open("/registre/script-alert-1-script");
  expect(hostile.$("h1").text()).toBe("<script>alert(1)</script>");
  const badge = (await open("/badge/script-alert-1-script.svg")).body.toString();
  expect(badge).not.toContain("<script>");
  expect(badge).toContain("&lt;script&gt;");
  expect((await open("/registre/personne")).status).toBe(404);
  expect((await open("/badge/personne.svg")).status).toBe(404);
});

test("the badge and the page tell today's truth: withdrawn is said at once, and the register forgets the company", async () => {
  const company = await Company.findOne({ slug: "transports-oeuvrard" }).orFail();
  expect((await open("/badge/transports-oeuvrard.svg")).body.toString()).toContain("En vigueur jusqu’au");
  await withdrawCharter({ charter: await Charter.findOne({ company: company._id }).orFail(), reason: "Cessation d’activité", mover: "staff", by: "system" });
  expect((await open("/badge/transports-oeuvrard.svg")).body.toString()).toContain("Retirée depuis le");
  expect((await open("/badge/transports-oeuvrard/partage.svg")).body.toString()).toContain("Retirée");
  expect((await open("/registre/transports-oeuvrard")).$(".tag").first().text()).toBe("Retirée");
  expect(await listed("/registre?q=transports")).toEqual([]);
});

test("what is shared of a signatory is a PNG of 1200 × 630 with its name, and its page says so to social networks; it follows today's state", async () => {
  const page = await open("/registre/fonderie-oeuvrard-fils");
  const meta = (name: string) => page.$(`meta[property="og:${name}"]`).attr("content");
  expect([meta("title"), meta("url"), meta("image")]).toEqual(["Fonderie Œuvrard & Fils s’engage pour l’orientation des jeunes", `${here.origin}/registre/fonderie-oeuvrard-fils`, `${here.origin}/badge/fonderie-oeuvrard-fils/partage.png`]);
  const answer = await open("/badge/fonderie-oeuvrard-fils/partage.png");
  expect([answer.status, answer.headers.get("content-type"), answer.headers.get("cross-origin-resource-policy")]).toEqual([200, "image/png", "cross-origin"]);
  expect([answer.body.subarray(1, 4).toString(), answer.body.readUInt32BE(16), answer.body.readUInt32BE(20)]).toEqual(["PNG", 1200, 630]);
  const hostile = await open("/badge/script-alert-1-script/partage.png");
  expect([hostile.status, hostile.body.equals(answer.body)]).toEqual([200, false]);
  expect((await open("/badge/personne/partage.png")).status).toBe(404);
  const before = (await open("/badge/transports-oeuvrard/partage.png")).body;
  await Charter.updateOne({ company: (await Company.findOne({ slug: "transports-oeuvrard" }).orFail())._id }, { endedAt: new Date("2026-01-01T12:00:00Z") });
  expect((await open("/badge/transports-oeuvrard/partage.png")).body.equals(before)).toBe(false);
});

test("the map draws the départements of the Région with their counts, and the table says the same", async () => {
  const page = await open("/registre");
  expect(page.$("svg.map path").length).toBe(5);
  expect(page.$("svg.map path title").toArray().map(title => page.$(title).text())).toContain("Calvados : 1");
  expect(page.$("table").text()).toContain("Calvados");
  expect(page.$("svg.map").attr("viewbox") ?? page.$("svg.map").attr("viewBox")).toMatch(/^\d+\.\d \d+\.\d 1\d\d\.\d \d+\.\d$/);
  expect(nameOf("76")).toBe("Seine-Maritime");
});

test("two companies of one name have each their address", async () => {
  await aCharter(new Date(), await Company.create({ name: "Transports Œuvrard", source: "demo" }));
  expect((await Company.find({ name: "Transports Œuvrard" }).sort({ _id: 1 })).map(({ slug }) => slug)).toEqual(["transports-oeuvrard", "transports-oeuvrard-2"]);
});

test("a charter whose company is no longer there hides none of the others, on the page, in JSON and in CSV", async () => {
  const company = await Company.create({ name: "Œuvrard et disparue", source: "demo", departement: "14" });
  await aCharter(new Date(), company);
  await Company.deleteOne({ _id: company._id });
  expect(await listed("/registre?q=oeuvrard")).toContain("Fonderie Œuvrard & Fils");
  for (const kind of ["json", "csv"]) expect((await open(`/registre.${kind}`)).body.toString()).toContain("Fonderie Œuvrard & Fils");
});

test("sectors follow the divisions of NAF rev. 2, and a code of NAF 2025 is not read as one", () => {
  expect([sectorOf("24.51Z", "NAFRev2"), sectorOf("01.11Z", "NAFRev2"), sectorOf("99.00Z", "NAFRev2"), sectorOf("24.51Z", "NAF2025"), sectorOf(null, null)]).toEqual(["C", "A", null, null, null]);
});
