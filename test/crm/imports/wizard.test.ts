import mongoose from "mongoose";
import { Company } from "../../../src/crm/companies/company.ts";
import { companyRecord } from "../../../src/crm/companies/companyRecord.ts";
import { Contact } from "../../../src/crm/contacts/contact.ts";
import { ImportPart } from "../../../src/crm/imports/importPart.ts";
import { ImportRow } from "../../../src/crm/imports/importRow.ts";
import { ImportRun } from "../../../src/crm/imports/importRun.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { changeRecord } from "../../../src/crm/records/changeRecord.ts";
import { as, aColleague } from "../../support/as.ts";
import { aCompany, normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";
import { aSiren, aSiret, bring, csv, figures, press, preview, settled } from "./walk.ts";

const here = site();
normandie();
let camille: Person;
let marc: Person;
beforeAll(async () => {
  camille = await aColleague("Camille Duval", "camille@region.example");
  marc = await aColleague("Marc Hamel", "marc@region.example", ["14"]);
});
const desk = (person = camille) => as(person, here.visitor());
const rows = (browser: { page: { $: (of: string) => { text(): string } } | null }) => browser.page!.$("tbody").text().replace(/\s+/g, " ");

test("a file is read, understood, checked, brought in, brought again without a change, and taken back", async () => {
  const kept = await aCompany({ name: "Forges de Vire", siren: aSiren(1), phone: "+33231000000" });
  const file = csv(
    "Raison sociale;SIRET;CP;Ville;Téléphone;Effectif;Remarque",
    `Forges de Vire;${aSiret(aSiren(1))};14500;Vire Normandie;02 31 11 22 33;;déjà là`,
    `Quai des Métiers;${aSiren(2)};14600;Honfleur;;10 à 19 salariés;choix par ses mots`,
    `Atelier Œuvré;123456789;14000;Caen;12;;deux fautes`,
    `Quai bis;${aSiren(2)};14600;Honfleur;;;même SIREN`,
  );
  const browser = await desk();
  await bring(browser, "companies", file, "Entreprises été.csv");
  expect(browser.page!.$("tbody tr")).toHaveLength(4);
  await browser.get(`${browser.page!.url}/colonnes`);
  expect(browser.page!.$("select").map((_, one) => String(browser.page!.$(one).val())).get()).toEqual(["nom", "siret", "code-postal", "commune", "telephone", "effectif", ""]);
  expect(browser.page!.$("main").text()).toContain("Par exemple : Forges de Vire");
  await browser.submit();
  await settled(browser);

  expect(figures(browser)).toEqual({ "À créer": 1, "À mettre à jour": 1, "En erreur": 2 });
  expect(browser.page!.$(".banner").text()).toContain("Sur 4 lignes : 1 fiche sera créée, 1 fiche sera mise à jour, 2 lignes en erreur resteront dehors.");
  expect((await browser.get(`${browser.page!.url}?lignes=error`)).$("tbody tr")).toHaveLength(2);
  expect(rows(browser)).toContain("SIRET : Ce numéro contient une erreur de frappe");
  expect(rows(browser)).toContain("Téléphone : Ce numéro de téléphone n’est pas complet.");
  expect(rows(browser)).toContain("Même fiche que la ligne 3 : une seule ligne par fiche.");
  expect(await Company.countDocuments()).toBe(1);
  await press(browser, "execution");

  expect(figures(browser)).toEqual({ Créée: 1, "Mise à jour": 1, "En erreur": 2 });
  expect(await Company.findOne({ siren: aSiren(2) }).lean()).toMatchObject({ name: "Quai des Métiers", headcountBand: "11", source: "import", zone: "200066827" });
  expect(await Company.findById(kept._id).lean()).toMatchObject({ phone: "+33231112233", sirets: [{ siret: aSiret(aSiren(1)) }], edition: 1 });
  const errors = await browser.get(`${browser.page!.url}/erreurs.csv`);
  expect(errors.body.toString().split("\r\n")[1]).toMatch(/^Atelier Œuvré;123456789;14000;Caen;12;;deux fautes;SIRET : /);
  expect((await browser.get(`/equipe/entreprises/${kept._id}`)).$(".timeline").text()).toContain("par un import");

  const first = await ImportRun.findOne({ name: "Entreprises été.csv" }).orFail();
  await bring(browser, "companies", file);
  await preview(browser);
  expect(figures(browser)).toEqual({ "Rien à changer": 2, "En erreur": 2 });
  expect(browser.page!.$("form[action$=execution]")).toHaveLength(0);
  await browser.get(`/equipe/imports/${first._id}`);
  await press(browser, "annulation");

  expect(browser.page!.$("h1").text()).toBe("Import annulé");
  expect(await Company.find({ siren: mongoose.trusted({ $in: [aSiren(1), aSiren(2)] }) }).lean()).toMatchObject([{ siren: aSiren(1), phone: "+33231000000", sirets: [] }]);
  expect(await Entry.countDocuments({ act: mongoose.trusted({ $in: ["import.companies", "import.undone"] }) })).toBe(2);
  expect(await ImportPart.countDocuments({ run: first._id })).toBe(0);
  expect((await verifyJournal()).breaks).toEqual([]);
});

test.each([
  ["UTF-8 with commas", (text: string) => Buffer.from(text.replaceAll(";", ","))],
  ["UTF-8 with its mark", (text: string) => Buffer.from(`\ufeff${text}`)],
  ["Windows-1252", (text: string) => Buffer.from(text.replaceAll("’", "\u0092").replace("Œ", "\u008c"), "latin1")],
  ["UTF-16 with tabs", (text: string) => Buffer.from(`\ufeff${text.replaceAll(";", "\t")}`, "utf16le")],
  ["UTF-16 without its mark", (text: string) => Buffer.from(text, "utf16le")],
  ["UTF-16, the other way round", (text: string) => Buffer.from(`\ufeff${text}`, "utf16le").swap16()],
])("%s is understood", async (_, written) => {
  const browser = await desk();
  await bring(browser, "companies", written("Nom;Code postal;Commune\r\nL’Œuvre d’Orbec;14290;Orbec\r\nÉté;14000;Caen\r\n"));
  expect(browser.page!.$("tbody tr").first().find("td").map((__, cell) => browser.page!.$(cell).text()).get()).toEqual(["L’Œuvre d’Orbec", "14290", "Orbec"]);
});

test("a wrong guess is corrected, and what cannot be read is told where it is", async () => {
  const browser = await desk();
  await bring(browser, "companies", csv("Nom,avec virgule;Commune", "Quai;Caen"));
  await browser.submit({ encoding: "windows-1252", delimiter: "virgule" });
  expect(browser.page!.$("thead th").map((_, one) => browser.page!.$(one).text()).get()).toEqual(["Nom", "avec virgule;Commune"]);
  expect((await browser.submit({ encoding: "klingon", delimiter: "virgule" })).$("#encoding-problem").text()).toBe("Choisissez un codage.");
  const refused = async (bytes: Uint8Array, word = "companies") => (await bring(browser, word, bytes)).$(".problems").text();
  expect(await refused(Buffer.from("PK\u0003\u0004 classeur"))).toContain("C’est un classeur Excel ou LibreOffice : ouvrez-le");
  expect(await refused(Buffer.from("%PDF-1.7"))).toContain("n’est pas un tableau en texte");
  expect(await refused(Buffer.alloc(0))).toContain("Ce fichier est vide.");
  expect(await refused(csv("Nom;Commune"))).toContain("n’a pas de ligne sous son en-tête");
  expect(await refused(csv("Nom", "Quai"), "planets")).toContain("Dites ce que ce fichier contient.");
  expect(browser.page!.status).toBe(422);
  await browser.get("/equipe/imports");
  expect((await browser.submit({ word: "companies" })).$("#file-problem").text()).toBe("Choisissez un fichier.");
  expect(await ImportPart.countDocuments({ run: mongoose.trusted({ $nin: (await ImportRun.distinct("_id")) as mongoose.Types.ObjectId[] }) })).toBe(0);
});

test("a table that breaks off stops the import with its line, and its reading can be taken up again", async () => {
  const browser = await desk();
  const broken = `"Ouvert;${"x".repeat(120_000)}`;
  expect((await bring(browser, "companies", csv("Nom;Commune", "Quai;Caen", broken))).$("#file-problem").text()).toBe("Le tableau ne se lit plus vers la ligne 3 : un guillemet y est ouvert et jamais refermé.");
  await bring(browser, "companies", csv("Nom;Commune", ...Array.from({ length: 9000 }, (_, n) => `Quai numéro ${n} du port;Caen`), broken));
  await preview(browser);
  expect(browser.page!.$(".banner").text()).toContain("Le tableau ne se lit plus vers la ligne 9002");
  await press(browser, "retour");
  expect(browser.page!.$("h1").text()).toContain("Le fichier se lit-il bien");
});

test("columns are named once each, and what they meant is known the next time", async () => {
  const browser = await desk();
  await bring(browser, "contacts", csv("Qui;Adresse;Poste occupé", "Nora Petit;nora@exemple.fr;Responsable RSE"));
  const url = browser.page!.url;
  await browser.get(`${url}/colonnes`);
  expect((await browser.submit({})).$("#column-0-problem").text()).toBe("Dites au moins ce que veut dire une colonne.");
  const twice = await browser.submit({ "column-0": "nom", "column-1": "nom", "column-2": "planète" });
  expect([twice.$("#column-1-problem").text(), twice.$("#column-2-problem").text()]).toEqual(["Une autre colonne a déjà ce sens.", "Choisissez dans la liste."]);
  expect(twice.$("#column-0").val()).toBe("nom");
  await browser.submit({ "column-0": "nom", "column-1": "courriel", "column-2": "fonction" });
  await settled(browser);
  expect(figures(browser)).toEqual({ "À créer": 1 });
  const other = await desk(marc);
  await bring(other, "contacts", csv("Qui;Adresse;Poste occupé", "Zoé Œuvrard;zoe@exemple.fr;Directrice"));
  await other.get(`${other.page!.url}/colonnes`);
  expect([0, 1, 2].map(n => other.page!.$(`#column-${n}`).val())).toEqual(["nom", "courriel", "fonction"]);
});

test("rows outside an officer's territory are refused with the reason, and nobody else sees the import", async () => {
  const elsewhere = await aCompany({ name: "Verger de l’Eure", siren: aSiren(20), postcode: "27500", communeName: "Pont-Audemer", departement: "27" });
  const browser = await desk(marc);
  await bring(browser, "companies", csv("Nom;SIREN;Code postal;Commune", `Ici;${aSiren(21)};14000;Caen`, `Ailleurs;${aSiren(22)};50100;Cherbourg-en-Cotentin`, `Verger;${aSiren(20)};27500;Pont-Audemer`));
  await preview(browser);
  expect(figures(browser)).toEqual({ "À créer": 1, "En erreur": 2 });
  expect(rows(browser)).toContain("Hors de votre territoire : demandez");
  expect(rows(browser)).toContain("Cette fiche est hors de votre territoire.");
  const url = browser.page!.url;
  await press(browser, "execution");
  expect([await Company.countDocuments({ siren: aSiren(21) }), await Company.countDocuments({ siren: aSiren(22) }), (await Company.findById(elsewhere._id))!.name]).toEqual([1, 0, "Verger de l’Eure"]);
  expect((await (await desk()).get(url)).status).toBe(404);
});

test("an undo keeps what changed since and what serves elsewhere, and says so", async () => {
  const browser = await desk();
  await bring(browser, "companies", csv("Nom;SIREN;Téléphone", `Intacte;${aSiren(31)};`, `Retouchée;${aSiren(32)};`, `Avec une personne;${aSiren(33)};`));
  await preview(browser);
  const url = browser.page!.url;
  await press(browser, "execution");
  const touched = await Company.findOne({ siren: aSiren(32) }).orFail();
  await changeRecord({ kind: companyRecord, id: touched._id, facts: { phone: "+33231000000" }, by: camille });
  await Contact.create({ name: "Nora Petit", company: (await Company.findOne({ siren: aSiren(33) }).orFail())._id });
  await browser.get(url);
  await press(browser, "annulation");

  expect(figures(browser)).toEqual({ Annulée: 1, Gardée: 2 });
  expect(rows(browser)).toContain("Cette fiche a changé depuis : elle est gardée comme elle est.");
  expect(rows(browser)).toContain("Cette fiche sert ailleurs (une personne) : elle est gardée.");
  expect((await Company.find({ siren: mongoose.trusted({ $in: [aSiren(31), aSiren(32), aSiren(33)] }) })).map(({ name }) => name).sort()).toEqual(["Avec une personne", "Retouchée"]);
});

test("a template is understood as it is", async () => {
  const browser = await desk();
  const { body, headers } = await browser.get("/equipe/imports/modeles/companies.csv");
  expect(headers.get("content-disposition")).toContain("modele-entreprises.csv");
  const [header] = body.toString("utf8").split("\r\n");
  await bring(browser, "companies", Buffer.from(`${header}\r\n${"Quai;".repeat(header!.split(";").length)}\r\n`));
  await browser.get(`${browser.page!.url}/colonnes`);
  expect(browser.page!.$("select").map((_, one) => String(browser.page!.$(one).val())).get()).not.toContain("");
  expect(await ImportRow.countDocuments({ run: browser.page!.url.split("/")[3]! })).toBe(0);
});
