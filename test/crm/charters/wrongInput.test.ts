import { Charter } from "../../../src/crm/charters/charter.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { site } from "../../support/site.ts";
import { codeOf, fillTo } from "./ceremony.ts";

const here = site();

test.each([
  ["", "Indiquez le numéro SIREN (9 chiffres) ou SIRET (14 chiffres)."],
  ["123 456 788", "Ce numéro contient une erreur de frappe : ses chiffres ne se vérifient pas entre eux."],
])("the number « %s » comes back with its sentence, and nothing is stored", async (number, sentence) => {
  const visitor = here.visitor();
  await visitor.get("/charte");
  const answer = await visitor.submit({ number });
  expect(answer.status).toBe(422);
  expect(answer.$("#number-problem").text()).toBe(sentence);
  expect(answer.$("#number").val()).toBe(number);
  expect(await Company.countDocuments()).toBe(0);
});

test("a number the directory does not know leads to manual entry, marked to check", async () => {
  const visitor = here.visitor();
  await visitor.get("/charte");
  const asked = await visitor.submit({ number: "732829320" });
  expect(asked.$("main").text()).toContain("Ce numéro est inconnu de l’annuaire des entreprises.");
  const wrong = await visitor.submit({ name: "Forge Anquetil", postcode: "761", town: "" });
  expect(wrong.$("#postcode-problem").text()).toBe("Un code postal a cinq chiffres, par exemple 76000.");
  expect(wrong.$("#town-problem").text()).toBe("Indiquez la commune de l’entreprise.");
  expect(wrong.$("#name").val()).toBe("Forge Anquetil");
  await visitor.submit({ postcode: "76190", town: "Yvetot" });
  expect(await Company.findOne({ siren: "732829320" })).toMatchObject({ name: "Forge Anquetil", toCheck: true, source: "manual" });
});

test("without one of the two required commitments, the ticks stay and the page says why", async () => {
  const visitor = here.visitor();
  await fillTo(visitor, "pledges", { number: "000901017" });
  const answer = await visitor.submit({ pledges: ["kits"] });
  expect(answer.$("#pledges-problem").text()).toBe("Choisissez au moins un de ces engagements : « Proposer des rencontres avec nos ambassadeurs » ou « Accueillir des immersions de 3 à 5 jours ».");
  expect(answer.$("#pledges-kits").is("[checked]")).toBe(true);
  expect((await Charter.findOne().sort({ createdAt: -1 }).orFail()).pledges).toEqual([]);
});

test("the signatory's page says everything that is missing at once and keeps what was typed", async () => {
  const visitor = here.visitor();
  await fillTo(visitor, "signatory", { number: "000901025" });
  const answer = await visitor.submit({ name: "Anne Petit", role: "", email: "anne@@exemple" });
  expect(answer.status).toBe(422);
  expect(answer.$("#role-problem").text()).toBe("Indiquez la fonction du signataire, par exemple « directrice ».");
  expect(answer.$("#email-problem").text()).toBe("Cette adresse e-mail n’est pas complète. Exemple : prenom.nom@exemple.fr");
  expect(answer.$("#entitled-problem").length).toBe(1);
  expect(answer.$("#name").val()).toBe("Anne Petit");
  expect(answer.$("#email").val()).toBe("anne@@exemple");
});

test("after five wrong codes even the right one is refused", async () => {
  const visitor = here.visitor();
  await fillTo(visitor, "code", { number: "000901009", email: "five@exemple.fr" });
  const code = await codeOf("five@exemple.fr");
  const wrong = code === "00000000" ? "11111111" : "00000000";
  const url = visitor.page!.url;
  for (let tries = 0; tries < 5; tries += 1) await visitor.submit({ code: wrong }, url);
  const last = await visitor.submit({ code }, url);
  expect(last.$("#code-problem").text()).toBe("Ce code a été saisi cinq fois sans succès : il ne vaut plus rien. Demandez-en un nouveau.");
  expect(await Charter.countDocuments({ status: "signed" })).toBe(0);
});

test("a code asked on one device does not sign on another", async () => {
  const [mine, other] = [here.visitor(), here.visitor()];
  await fillTo(mine, "code", { number: "000901017", email: "device@exemple.fr" });
  await other.get(mine.page!.url);
  const answer = await other.submit({ code: await codeOf("device@exemple.fr") }, mine.page!.url);
  expect(answer.status).toBe(422);
  expect(await Charter.countDocuments({ status: "signed" })).toBe(0);
});

test("a form without its token is refused, whoever sends it", async () => {
  const visitor = here.visitor();
  await visitor.get("/charte");
  const answer = await visitor.submit({ _csrf: "forged", number: "000901009" });
  expect(answer.status).toBe(403);
});
