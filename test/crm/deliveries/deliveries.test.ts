import { addDays, subDays } from "date-fns";
import { Company } from "../../../src/crm/companies/company.ts";
import { Delivery } from "../../../src/crm/deliveries/delivery.ts";
import { charterYear } from "../../../src/crm/deliveries/charterYear.ts";
import { progressOf } from "../../../src/crm/deliveries/progress.ts";
import { rejectDelivery } from "../../../src/crm/deliveries/rejectDelivery.ts";
import { textOf } from "../../../src/crm/charterTexts/textOf.ts";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { reportVisit } from "../../../src/crm/visits/reportVisit.ts";
import { Visit } from "../../../src/crm/visits/visit.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { as } from "../../support/as.ts";
import { aRequest, anAmbassador } from "../../support/build.ts";
import { aCharter } from "../../support/charters.ts";
import { sendLetters } from "../../../src/crm/mail/sendLetters.ts";
import { mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

const here = site();
const start = subDays(new Date(), 30);
const progress = async (charter: Charter) => Object.fromEntries((await progressOf(charter, await textOf(charter.textVersion), charterYear(charter, new Date()))).map(({ name, words }) => [name, words]));

/** A visit of an ambassador who works for this company, or only says its name. */
async function aVisit(company: Company | string, startsAt = subDays(new Date(), 1)) {
  const employer = typeof company === "string" ? null : company._id;
  const [request, ambassador] = [await aRequest(), await anAmbassador({ company: typeof company === "string" ? company : company.name, employer })];
  return new Visit({ request: request._id, school: request.school, ambassador: ambassador._id, departement: "14", format: "visit", startsAt }).save();
}

test("a visit that took place keeps a promise of its company, once, and no longer when the word is taken back", async () => {
  const company = await Company.create({ name: "Forges de l’Orne", source: "demo" });
  const charter = await aCharter(start, company);
  const visit = await aVisit(company);
  expect(await progress(charter)).toEqual({ immersions: "0 sur 4 immersions", visits: "0 sur 6 visites", equality: "rien de déclaré pour l’instant" });

  const tries = await Promise.allSettled([1, 2, 3].map(() => reportVisit({ visit, outcome: "done" })));
  expect(tries.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect((await progress(charter)).visits).toBe("1 sur 6 visites");

  await reportVisit({ visit, outcome: "confirmed" });
  expect((await progress(charter)).visits).toBe("0 sur 6 visites");
  await reportVisit({ visit, outcome: "done" });
  expect((await progress(charter)).visits).toBe("1 sur 6 visites");
  expect(await Delivery.countDocuments({ charter: charter._id })).toBe(1);
});

test("a visit to come, one of a company without charter, and one of somebody who only says a signatory's name, credit nobody", async () => {
  const soon = await aVisit(await Company.findOne().orFail(), addDays(new Date(), 3));
  await expect(reportVisit({ visit: soon, outcome: "done" })).rejects.toThrow("n’a pas encore eu lieu");
  await reportVisit({ visit: await aVisit(await Company.create({ name: "Forges de l’Orne", source: "demo" })), outcome: "done" });
  await reportVisit({ visit: await aVisit("Forges de l’Orne"), outcome: "done" });
  expect(await Delivery.countDocuments()).toBe(1);
});

test("the two who met say on their page that it took place, and may correct it", async () => {
  const visit = await aVisit("Forges de l’Orne");
  const teacher = here.visitor();
  await teacher.get(`/visites/${visit.publicId}`);
  const said = await teacher.submit({ outcome: "missed" });
  expect(said.$(".tag").first().text()).toBe("N’a pas eu lieu");
  await teacher.submit({ outcome: "confirmed" });
  expect((await Visit.findById(visit._id).orFail()).status).toBe("confirmed");
});

test("a company declares what it did, with a line of proof; a wrong form stores nothing and keeps every word; staff may set it aside", async () => {
  const charter = await Charter.findOne().orFail();
  const signatory = await Person.findOne({ email: charter.signatoryEmail }).orFail();
  const manager = await as(signatory, here.visitor());
  const room = await manager.get("/entreprise/forges-de-l-orne");
  expect(room.$("h1").text()).toBe("Forges de l’Orne");
  const wrong = await manager.submit({ commitment: "equality", quantity: "zéro", on: "2031-01-01", proof: "court" });
  expect(wrong.status).toBe(422);
  expect([wrong.$("#quantity-problem").text(), wrong.$("#on-problem").text(), wrong.$("#proof-problem").text()]).toEqual(["Indiquez un nombre entier, de 1 à 10 000.", "Indiquez un jour entre la signature de la charte et aujourd’hui.", "Écrivez une ligne qui permette de vérifier : qui, où, quoi (10 à 500 caractères)."]);
  expect(wrong.$("#proof").text()).toBe("court");
  expect(await Delivery.countDocuments({ declared: true })).toBe(0);

  const form = String(wrong.$("input[name=form]").val());
  const typed = { commitment: "equality", quantity: "2", on: subDays(new Date(), 2).toISOString().slice(0, 10), proof: "Deux soudeuses au forum de Flers", form };
  await manager.submit(typed);
  await manager.submit(typed);
  expect(await Delivery.countDocuments({ declared: true })).toBe(1);
  expect((await progress(charter)).equality).toBe("2 actions déclarées");
  const delivery = await Delivery.findOne({ declared: true }).orFail();
  await expect(rejectDelivery({ delivery, reason: "", by: "system" })).rejects.toThrow("Dites pourquoi");
  await rejectDelivery({ delivery, reason: "Le forum a été annulé.", by: "system" });
  expect((await progress(charter)).equality).toBe("rien de déclaré pour l’instant");
  expect((await mailbox(charter.signatoryEmail)).at(-1)!.text).toContain("Le forum a été annulé.");
});

test("the room of a company, its annex and its end are closed to strangers, and the annex is sealed and always the same", async () => {
  const charter = await Charter.findOne().orFail();
  const stranger = await as(await Person.create({ name: "Autre", email: "autre@exemple.fr", roles: ["signatory"] }), here.visitor());
  for (const page of ["", "/preuve.pdf", "/retrait", "/acces", "/bilan"]) expect((await stranger.get(`/entreprise/forges-de-l-orne${page}`)).status).toBe(404);
  const manager = await as(await Person.findOne({ email: charter.signatoryEmail }).orFail(), here.visitor());
  await sendLetters({ keeps: true, send: async () => "250 ok" });
  const [first, second] = [await manager.get("/entreprise/forges-de-l-orne/preuve.pdf"), await manager.get("/entreprise/forges-de-l-orne/preuve.pdf")];
  expect(first.body.subarray(0, 5).toString()).toBe("%PDF-");
  expect(second.body.equals(first.body)).toBe(true);
  await manager.get("/entreprise/forges-de-l-orne/retrait");
  const ended = await manager.submit({ reason: "Nous changeons de région." });
  expect(ended.$(".tag").first().text()).toBe("Retirée");
});
