import { Ambassador } from "../../../src/crm/ambassadors/ambassador.ts";
import { CarriedCharter } from "../../../src/crm/carriedCharters/carriedCharter.ts";
import { Contact } from "../../../src/crm/contacts/contact.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { School } from "../../../src/crm/schools/school.ts";
import { as, aColleague } from "../../support/as.ts";
import { aSchool } from "../../support/build.ts";
import { aCompany, normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";
import { aSiren, aSiret, bring, csv, figures, press, preview } from "./walk.ts";

const here = site();
normandie();
let camille: Person;
beforeAll(async () => void (camille = await aColleague("Camille Duval", "camille@region.example")));

/** Brings a file in, twice: what it did, and what the second time would do. */
async function twice(word: string, ...lines: string[]) {
  const browser = await as(camille, here.visitor());
  await bring(browser, word, csv(...lines));
  await preview(browser);
  const reasons = browser.page!.$("tbody tr").map((_, row) => browser.page!.$(row).find("td").last().text()).get().filter(Boolean);
  await press(browser, "execution");
  const first = [browser.page!.url, figures(browser)] as const;
  await bring(browser, word, csv(...lines));
  await preview(browser);
  const again = figures(browser);
  await browser.get(first[0]);
  return { browser, reasons, first: first[1], again };
}

test("people are found again by e-mail, or by their name where they work", async () => {
  await aCompany({ siren: aSiren(1) });
  const { browser, reasons, first, again } = await twice(
    "contacts",
    "Nom;SIRET;E-mail;Catégorie",
    `Nora Petit;${aSiret(aSiren(1))};nora@exemple.fr;Contact d’entreprise`,
    `Paul Lenoir;${aSiret(aSiren(1))};;contact d'entreprise`,
    `Inconnue;${aSiret(aSiren(2))};;`,
    "Nora Bis;;nora@exemple.fr;Empereur",
  );
  expect(reasons).toEqual(["Entreprise ou établissement : Aucune entreprise n’a ce numéro : créez d’abord sa fiche.", "Catégorie : « Empereur » n’est pas un choix connu."]);
  expect([first, again]).toEqual([{ Créée: 2, "En erreur": 2 }, { "Rien à changer": 2, "En erreur": 2 }]);
  expect(await Contact.findOne({ email: "nora@exemple.fr" }).lean()).toMatchObject({ kind: "company", departement: "14" });
  await press(browser, "annulation");
  expect(await Contact.countDocuments()).toBe(0);
});

test("ambassadors come with what they offer, wait to be welcomed unless the file says more, and keep the status they have", async () => {
  const { browser, reasons, first, again } = await twice(
    "ambassadors",
    "Nom;E-mail;Situation;Métier;Métiers à montrer;Code postal;Commune;Rayon;État",
    "Jeanne Roy;jeanne@exemple.fr;Salarié ou salariée;Soudeuse;Industrie et mécanique | Bâtiment et travaux publics;14000;Caen;25 km;Actif",
    "Ali Ben;ali@exemple.fr;retraité ou retraitée;Marin;mer;14600;Honfleur;;",
    "Sans métier;rien@exemple.fr;Retraité ou retraitée;Marin;;14600;Honfleur;400;",
  );
  expect(reasons).toEqual(["Rayon en km : Indiquez une distance entre 1 et 300 km."]);
  expect([first, again]).toEqual([{ Créée: 2, "En erreur": 1 }, { "Rien à changer": 2, "En erreur": 1 }]);
  expect(await Ambassador.findOne({ email: "jeanne@exemple.fr" }).lean()).toMatchObject({ status: "active", standing: "employee", trades: ["industrie", "batiment"], radiusKm: 25, monthlyLimit: 2, departement: "14" });
  const ali = await Ambassador.findOne({ email: "ali@exemple.fr" }).orFail();
  expect([ali.status, (await Person.findById(ali.person))!.roles]).toEqual(["candidate", ["ambassador"]]);
  await Ambassador.updateOne({ _id: ali._id }, { status: "paused" });
  await press(browser, "annulation");
  expect(await Ambassador.countDocuments()).toBe(0);
});

test("charters signed elsewhere are records of their own, with no seal, and hold their company", async () => {
  await aCompany({ name: "Verrerie de la Bresle", siren: aSiren(5) });
  const { browser, reasons, first, again } = await twice(
    "charters",
    "SIREN;Date de signature;Nom du signataire;Fonction;Engagements;Origine;Référence",
    `${aSiren(5)};24/11/2023;Zoé Œuvrard;Directrice;Deux visites par an;papier;2023-17`,
    `${aSiren(5)};31/02/2023;;;;;`,
    `;24/11/2023;;;;;`,
  );
  expect(reasons).toEqual(["Signée le : Indiquez une date, par exemple 24/11/2026.", "Indiquez le numéro SIREN (9 chiffres) ou SIRET (14 chiffres)."]);
  expect([first, again]).toEqual([{ Créée: 1, "En erreur": 2 }, { "Rien à changer": 1, "En erreur": 2 }]);
  const carried = await CarriedCharter.findOne().orFail();
  expect(carried).toMatchObject({ companyName: "Verrerie de la Bresle", signatoryName: "Zoé Œuvrard", reference: "2023-17", departement: "14", source: "import" });
  const page = await browser.get(`/equipe/chartes-reprises/${carried._id}`);
  expect(page.$(".record-head").text()).toContain("sans cachet de Passerelle");
  const company = await browser.get(`/equipe/entreprises/${String(carried.company)}`);
  expect(company.$("main").text()).toContain("Chartes signées ailleurs");
  expect((await browser.get("/registre")).$("main").text()).not.toContain("Verrerie");
});

test("of a school with two sites the first row names it, and the words of a file are understood", async () => {
  await aSchool({ uai: "0142059M", name: "Lycée à changer", kind: "lycee-general" });
  const { first, again } = await twice(
    "schools",
    "UAI;Nom;Type;CP;Commune;Éducation prioritaire;Commune rurale",
    "0142059M;Lycée Laplace;Lycée polyvalent;14000;Caen;;non",
    "0142059M;Lycée Laplace, annexe;Lycée polyvalent;14600;Honfleur;;",
    ";Mission locale du Bessin;Mission locale;14400;Bayeux;REP+;oui",
  );
  expect([first, again]).toEqual([{ Créée: 1, "Mise à jour": 2 }, { "Rien à changer": 3 }]);
  expect(await School.findOne({ uai: "0142059M" }).lean()).toMatchObject({ name: "Lycée Laplace", kind: "lycee-polyvalent", sites: [{ name: "Lycée Laplace" }, { name: "Lycée Laplace, annexe", town: "Honfleur" }] });
  expect(await School.findOne({ kind: "mission-locale" }).lean()).toMatchObject({ network: "REP+", rural: true });
});
