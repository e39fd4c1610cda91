import { Company } from "../../../src/crm/companies/company.ts";
import { confirmRequest } from "../../../src/crm/matching/confirmRequest.ts";
import { SchoolRequest } from "../../../src/crm/requests/schoolRequest.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { as, aColleague } from "../../support/as.ts";
import { aRequest, anAmbassador } from "../../support/build.ts";
import { mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

const here = site();
let camille: Person;
let manche: Person;
beforeAll(async () => {
  camille = await aColleague("Camille Duval", "camille@region.example");
  manche = await aColleague("Marc Hamel", "marc@region.example", ["50"]);
  for (let n = 0; n < 27; n += 1) await Company.create({ name: `Atelier ${String(n).padStart(2, "0")}`, source: "demo", departement: n % 2 ? "14" : "50", toCheck: n === 3 });
  await anAmbassador({ name: "Inès Cœur", email: "ines@exemple.fr", status: "candidate", trades: ["mer"] });
});

test("staff see what waits, and each list by status and territory, a page at a time", async () => {
  const desk = await as(camille, here.visitor());
  const home = await desk.get("/equipe");
  expect(home.$("h3").map((_, h3) => home.$(h3).text()).get()).toEqual(["1 ambassadeur à valider", "1 entreprise à vérifier"]);
  const first = await desk.get("/equipe/entreprises");
  expect(first.$("tbody tr")).toHaveLength(25);
  expect(first.$(".sentence").text()).toBe("27 entreprises");
  expect((await desk.get(first.$("nav a[rel=next], nav.pagination a").last().attr("href")!)).$("tbody tr")).toHaveLength(2);
  expect((await desk.get("/equipe/entreprises?verification=oui")).$("tbody tr")).toHaveLength(1);
  expect((await desk.get("/equipe/entreprises?departement=14")).$(".sentence").text()).toBe("13 entreprises du département Calvados (14)");
  for (const list of ["chartes", "ambassadeurs", "demandes", "visites"]) expect((await desk.get(`/equipe/${list}`)).status).toBe(200);
});

test("a colleague of the Manche sees the Manche, whatever the address says", async () => {
  const desk = await as(manche, here.visitor());
  expect((await desk.get("/equipe/entreprises")).$(".sentence").text()).toBe("14 entreprises");
  expect((await desk.get("/equipe/entreprises?departement=14")).$("main").text()).toContain("Rien ici");
  const ines = (await (await as(camille, here.visitor())).get("/equipe/ambassadeurs")).$("tbody a").attr("href")!;
  expect((await desk.get(ines)).status).toBe(404);
});

test("to others the staff's rooms do not exist; visitors are asked to sign in", async () => {
  const teacher = await as(await Person.create({ name: "Nadia", email: "nadia@exemple.fr", roles: ["teacher"] }), here.visitor());
  expect((await teacher.get("/equipe")).status).toBe(404);
  expect((await teacher.get("/equipe/chartes.zip")).status).toBe(404);
  expect((await here.visitor().get("/equipe/chartes")).url).toBe("/connexion?retour=%2Fequipe%2Fchartes");
  expect((await (await as(camille, here.visitor())).get("/equipe/constructor")).status).toBe(404);
});

test("staff take a candidate into the network once; the volunteer is told", async () => {
  const desk = await as(camille, here.visitor());
  await desk.get((await desk.get("/equipe/ambassadeurs?etat=candidate")).$("tbody a").attr("href")!);
  const url = desk.page!.url;
  const second = await as(camille, here.visitor());
  await second.get(url);

  expect((await desk.submit({}, `${url}/validation`)).$(".record-head .tag").text()).toBe("Actif");
  const late = await second.submit({}, `${url}/refus`);

  expect(late.status).toBe(422);
  expect(late.$(".problems").text()).toContain("Ce dossier a changé entre-temps.");
  expect((await mailbox("ines@exemple.fr")).map(({ template }) => template)).toEqual(["ambassador-active"]);
});

test("staff invite somebody by hand for a request nobody could take", async () => {
  const request = await aRequest({ trades: ["sport"] });
  await confirmRequest(request);
  expect((await SchoolRequest.findById(request._id))!.status).toBe("handed-over");
  const desk = await as(camille, here.visitor());
  expect((await desk.get(`/equipe/demandes/${request._id}`)).status).toBe(200);
  const chosen = desk.page!.$("select option").filter((_, option) => desk.page!.$(option).text().startsWith("Inès")).attr("value")!;

  expect((await desk.submit({ ambassador: "" })).$("#ambassador-problem").text()).toBe("Choisissez un ambassadeur.");
  const done = await desk.submit({ ambassador: chosen });

  expect(done.$("main").text()).toContain("Inès Cœur, Charpentière");
  expect((await mailbox("ines@exemple.fr")).at(-1)!.template).toBe("invitation");
});
