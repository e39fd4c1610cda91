import { adjustConfig } from "../../../src/config.ts";
import { Letter } from "../../../src/crm/mail/letter.ts";
import { post } from "../../../src/crm/mail/post.ts";
import { readLetter } from "../../../src/crm/mail/readLetter.ts";
import { nameReferent } from "../../../src/crm/referents/nameReferent.ts";
import type { Person } from "../../../src/crm/people/person.ts";
import { Epci } from "../../../src/crm/territories/epci.ts";
import { placeOf } from "../../../src/crm/territories/place.ts";
import { unitOfWork } from "../../../src/database/transaction.ts";
import { aColleague, as } from "../../support/as.ts";
import { aRequest, aSchool, anAmbassador } from "../../support/build.ts";
import { normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";

const here = site();
normandie();
let marc: Person;
let zone: string;
const typed = { name: "Claire Dumesnil", role: "Chargée de territoire", phone: "02 31 00 00 01", email: "", hours: "du lundi au vendredi" };
const caen = () => Epci.findOne({ code: zone }).orFail();

beforeAll(async () => {
  marc = await aColleague("Marc Hamel", "marc.hamel@region.example", ["14"]);
  zone = (await placeOf({ communeCode: "14118" })).zone;
});
afterAll(() => adjustConfig({ REGION_CONTACT: undefined, REGION_PHONE: undefined }));
beforeEach(() => Epci.updateMany({}, { $set: { referent: null } }));

test("an officer names the referent of a territory of theirs, finds it by its words, and its history says who changed what", async () => {
  const browser = await as(marc, here.visitor());
  await browser.get(`/equipe/referents/${zone}`);
  await browser.submit(typed);
  await browser.get(`/equipe/referents/${zone}`);
  await browser.submit({ ...typed, name: "Yann Le Goff" });

  const history = (await browser.get(`/equipe/referents/${zone}`)).$(".timeline").text();
  expect(history).toContain("Marc Hamel");
  expect(history).toContain("Nom : Claire Dumesnil → Yann Le Goff");
  const list = await browser.get("/equipe/referents?q=caen la mer");
  expect(list.$("tbody tr").length).toBe(1);
  expect(list.$("tbody tr").text()).toContain("02 31 00 00 01");
});

test("what is wrong is said at each field, with nothing lost and nothing kept", async () => {
  const browser = await as(marc, here.visitor());
  await browser.get(`/equipe/referents/${zone}`);
  const answer = await browser.submit({ name: "C", role: "", phone: "12", email: "claire@", hours: "" });

  expect(answer.status).toBe(422);
  expect(answer.$(".problems li").length).toBe(4);
  expect(answer.$("#phone-problem").text()).toContain("02 31 00 00 00");
  expect(answer.$("#phone").val()).toBe("12");
  expect((await caen()).referent).toBeNull();
});

test("an officer of another département finds no such territory, and sees it in no list", async () => {
  const browser = await as(await aColleague("Jeanne Roy", "jeanne.roy@region.example", ["50"]), here.visitor());
  expect((await browser.get(`/equipe/referents/${zone}`)).status).toBe(404);
  expect((await browser.get("/equipe/referents?q=caen la mer")).$("tbody tr").length).toBe(0);
});

test("of two colleagues who change it at once, one is told, and the other's words stand", async () => {
  const { edition } = await caen();
  const outcomes = await Promise.allSettled(["Claire Dumesnil", "Yann Le Goff"].map(async name => nameReferent({ epci: await caen(), typed: { ...typed, name }, edition, by: marc })));
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await caen()).edition).toBe(edition + 1);
});

test("ambassadors and schools of the territory read the name, the hours and the telephone on their pages and in their letters", async () => {
  await nameReferent({ epci: await caen(), typed, edition: (await caen()).edition, by: marc });
  const [ambassador, school, request] = [await anAmbassador({ zone }), await aSchool({ zone, name: "Lycée du Port" }), await aRequest({ zone })];
  const visitor = here.visitor();
  for (const address of [`/ambassadeurs/${ambassador.publicId}`, `/demandes/nouvelle/${school._id}`, `/demandes/${request.publicId}`]) {
    const block = (await visitor.get(address)).$(".referent");
    expect(block.text()).toContain("Claire Dumesnil");
    expect(block.text()).toContain("du lundi au vendredi");
    expect(block.find("a").attr("href")).toBe("tel:+33231000001");
  }

  await unitOfWork(() => post("ambassador-active", { name: "Zoé", address: "zoe@exemple.fr" }, { name: "Zoé", link: "/a" }, { about: ambassador }));
  const { text, html } = await readLetter(await Letter.findOne({ to: "zoe@exemple.fr" }).orFail());
  expect(text).toContain("Votre contact : Claire Dumesnil, Chargée de territoire (CU Caen la Mer) · 02 31 00 00 01 · du lundi au vendredi");
  expect(html).toContain("Claire Dumesnil");
});

test("where nobody is named the Région's general contact is shown, and nothing when the settings have none", async () => {
  const ambassador = await anAmbassador({ zone: "?14" });
  const page = `/ambassadeurs/${ambassador.publicId}`;
  expect((await here.visitor().get(page)).$(".referent").length).toBe(0);
  adjustConfig({ REGION_CONTACT: "Service de l’orientation", REGION_PHONE: "+33231000009" });
  expect((await here.visitor().get(page)).$(".referent").text()).toContain("Service de l’orientation");
  expect((await here.visitor().get(page)).$(".referent").text()).toContain("02 31 00 00 09");
});
