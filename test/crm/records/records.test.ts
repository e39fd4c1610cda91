import { addDays } from "date-fns";
import { Company } from "../../../src/crm/companies/company.ts";
import { companyRecord } from "../../../src/crm/companies/companyRecord.ts";
import { Contact } from "../../../src/crm/contacts/contact.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { changeRecord } from "../../../src/crm/records/changeRecord.ts";
import { takeBack } from "../../../src/crm/records/putAway.ts";
import { as, aColleague } from "../../support/as.ts";
import { aCharter } from "../../support/charters.ts";
import { aCompany, normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";

const here = site();
normandie();
let camille: Person;
beforeAll(async () => void (camille = await aColleague("Camille Duval", "camille@region.example")));
const desk = async () => as(camille, here.visitor());

test("a company is made by hand; its commune, territory and sector follow, and every fault is told at its field", async () => {
  const browser = await desk();
  await browser.get("/equipe/entreprises/nouvelle");
  const wrong = await browser.submit({ nom: "", siren: "123456789", courriel: "pas une adresse", telephone: "12" });
  expect(wrong.status).toBe(422);
  expect(["nom", "siren", "courriel", "telephone"].map(name => wrong.$(`#${name}-problem`).text())).toEqual([
    "Indiquez le nom de l’entreprise.",
    "Ce numéro contient une erreur de frappe : ses chiffres ne se vérifient pas entre eux.",
    "Cette adresse e-mail n’est pas complète. Exemple : prenom.nom@exemple.fr",
    "Ce numéro de téléphone n’est pas complet. Exemple : 02 31 00 00 00",
  ]);
  expect(wrong.$("#courriel").val()).toBe("pas une adresse");
  expect(await Company.countDocuments()).toBe(0);
  const made = await browser.submit({ nom: "Port de Honfleur", siren: "552 100 554", "code-postal": "14600", commune: "Honfleur", telephone: "02.31.00.00.00", courriel: "port@exemple.fr", etiquettes: "mer, quai, mer", naf: "50.20Z" });

  expect(made.$("h1").text()).toBe("Port de Honfleur");
  expect(made.$(".summary").text()).toContain("CC du Pays de Honfleur-Beuzeville");
  expect(await Company.findOne({ siren: "552100554" })).toMatchObject({ zone: "200066827", departement: "14", phone: "+33231000000", tags: ["mer", "quai"], edition: 0 });
});

test("what another record already has is refused, and the other one is a click away", async () => {
  const browser = await desk();
  await browser.get("/equipe/entreprises/nouvelle");
  const again = await browser.submit({ nom: "Le même port", siren: "552100554" });
  expect(again.status).toBe(422);
  expect(again.$("#siren-problem").text()).toBe("Une autre fiche a déjà cette adresse ou ce numéro.");
  await browser.get(again.$("main a:contains(existante)").attr("href")!);
  expect(browser.page!.$("h1").text()).toBe("Port de Honfleur");
});

test("a change shows in the timeline with its before and after, and the journal holds nothing personal of it", async () => {
  const browser = await desk();
  const { _id } = await Company.findOne({ siren: "552100554" }).orFail();
  await browser.get(`/equipe/entreprises/${_id}/modifier`);
  await browser.submit({ commune: "Caen", "code-postal": "14000", courriel: "secret@exemple.fr", responsable: String(camille._id) });

  const lines = browser.page!.$(".timeline li").first().text();
  expect(lines).toContain("Fiche modifiée");
  expect(lines).toContain("Camille Duval · sur le site");
  expect(lines).toContain("Commune : Honfleur → Caen");
  expect(lines).toContain("Responsable : vide → Camille Duval");
  expect(lines).toContain("E-mail : port@exemple.fr → secret@exemple.fr");
  expect(JSON.stringify(await Entry.find().lean())).not.toContain("secret@exemple.fr");
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("of two people who change the same edition one is told, and nothing they typed is lost", async () => {
  const company = await aCompany({ name: "Deux mains" });
  const [one, other] = [await desk(), await desk()];
  for (const browser of [one, other]) await browser.get(`/equipe/entreprises/${company._id}/modifier`);
  await one.submit({ nom: "Première main" });
  const late = await other.submit({ nom: "Seconde main" });

  expect(late.status).toBe(422);
  expect(late.$(".problems").text()).toContain("Cette fiche a changé entre-temps");
  expect(late.$("#nom").val()).toBe("Seconde main");
  expect((await Company.findById(company._id))!.name).toBe("Première main");
  const races = await Promise.allSettled(["a", "b", "c"].map(name => changeRecord({ kind: companyRecord, id: company._id, facts: { name }, edition: 1, by: camille })));
  expect(races.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
});

test("a record is put away and taken back; meanwhile its number is free, and what binds it is told", async () => {
  const browser = await desk();
  const bound = await aCharter();
  await browser.get(`/equipe/entreprises/${bound.company}`);
  expect((await browser.submit({}, `/equipe/entreprises/${bound.company}/suppression`)).$(".problems").text()).toContain("retirez");
  const company = await aCompany({ name: "À ranger", siren: "732829320" });
  const url = `/equipe/entreprises/${company._id}`;
  await browser.get(url);
  await browser.submit({}, `${url}/suppression`);
  expect(browser.page!.$(".banner").text()).toContain("Fiche supprimée");
  expect((await browser.get("/equipe/entreprises?q=ranger")).$(".sentence").text()).toMatch(/^0 entreprise/);
  expect((await browser.get("/equipe/entreprises?suppression=oui")).$("tbody").text()).toContain("À ranger");
  const second = await aCompany({ name: "Remplaçante", siren: "732829320" });
  await browser.get(url);
  expect((await browser.submit({}, `${url}/restauration`)).$(".problems").text()).toContain("Une autre fiche a repris");
  await Company.deleteOne({ _id: second._id });
  await browser.get(url);
  expect((await browser.submit({}, `${url}/restauration`)).$(".banner")).toHaveLength(0);
  await Company.updateOne({ _id: company._id }, { deletedAt: addDays(new Date(), -31) });
  await expect(takeBack({ kind: companyRecord, id: company._id, by: camille })).rejects.toThrow("n’est plus à restaurer");
});

test("notes, tasks and files hang on a record; wrong ones are told and kept nowhere", async () => {
  const company = await aCompany({ name: "Atelier des notes" });
  const url = `/equipe/entreprises/${company._id}`;
  const browser = await desk();
  await browser.get(url);
  expect((await browser.submit({ text: "" }, `${url}/notes`)).$("#text-problem").text()).toBe("Écrivez votre note.");
  await browser.submit({ text: "Rappeler <b>Nora</b> lundi" }, `${url}/notes`);
  expect(browser.page!.$(".shelf").text()).toContain("Rappeler <b>Nora</b> lundi");
  expect((await browser.submit({ title: "", dueOn: "2026-02-31", assignee: "x" }, `${url}/taches`)).$(".problems li")).toHaveLength(3);
  await browser.submit({ title: "Envoyer la plaquette", dueOn: "2026-12-01", assignee: String(camille._id) }, `${url}/taches`);
  expect(browser.page!.$(".shelf").text()).toContain("Envoyer la plaquette");
  await browser.submit({}, browser.page!.$("form[action*='/taches/']").attr("action"));
  expect(browser.page!.$(".shelf").text()).not.toContain("Envoyer la plaquette");
  const upload = (name: string, bytes: Uint8Array) => {
    const form = new FormData();
    form.set("_csrf", String(browser.page!.$("main input[name=_csrf]").first().val()));
    form.set("file", new File([bytes as never], name));
    return fetch(new URL(`${url}/fichiers`, here.origin), { method: "POST", body: form, headers: { cookie: browser.cookie(), origin: here.origin }, redirect: "manual" });
  };
  expect((await upload("plan.pdf", Buffer.from("pas un pdf"))).status).toBe(422);
  expect((await upload("virus.exe", Buffer.from("MZ"))).status).toBe(422);
  expect((await upload("Éléments d’été.pdf", Buffer.from("%PDF-1.7 essai"))).status).toBe(303);
  await browser.get(url);
  const link = browser.page!.$("a[href*='/fichiers/']");
  expect(link.text()).toBe("Éléments d’été.pdf");
  const file = await browser.get(link.attr("href")!);
  expect(file.headers.get("content-type")).toBe("application/pdf");
  expect(file.body.toString()).toBe("%PDF-1.7 essai");
});

test("a person is added from a company's record and stands where the company stands", async () => {
  const company = await aCompany({ name: "Quai des Métiers", siren: "775672272", postcode: "14600", communeName: "Honfleur" });
  const browser = await desk();
  await browser.get(`/equipe/entreprises/${company._id}`);
  await browser.get(browser.page!.$("a:contains(Ajouter une personne)").attr("href")!);
  expect(browser.page!.$("#organisation").val()).toBe("775672272");
  expect((await browser.submit({ nom: "Zoé Œuvrard", organisation: "356000000" })).$("#organisation-problem").text()).toContain("Aucune entreprise n’a ce numéro");
  await browser.submit({ nom: "Zoé Œuvrard", organisation: "775672272", courriel: "zoe@exemple.fr" });

  expect(await Contact.findOne({ email: "zoe@exemple.fr" })).toMatchObject({ zone: "200066827", company: company._id, kind: "company" });
  expect((await browser.get(`/equipe/entreprises/${company._id}`)).$("main").text()).toContain("Zoé Œuvrard");
});

test("somebody else's territory does not exist, for reading nor for writing", async () => {
  const company = await aCompany({ name: "Ailleurs" });
  const marc = await as(await aColleague("Marc Hamel", "marc@region.example", ["50"]), here.visitor());
  for (const path of ["", "/modifier"]) expect((await marc.get(`/equipe/entreprises/${company._id}${path}`)).status).toBe(404);
  await marc.get("/equipe/entreprises/nouvelle");
  const token = new URLSearchParams({ _csrf: String(marc.page!.$("main input[name=_csrf]").val()), text: "non" });
  for (const act of ["notes", "suppression", "modifier"]) expect((await marc.go("POST", `/equipe/entreprises/${company._id}/${act}`, token)).status).toBe(404);
});
