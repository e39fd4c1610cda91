import { addDays, addHours, subDays } from "date-fns";
import { Company } from "../../../src/crm/companies/company.ts";
import { confirmRequest } from "../../../src/crm/matching/confirmRequest.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { Task } from "../../../src/crm/records/task.ts";
import { sendDigests } from "../../../src/crm/today/sendDigests.ts";
import { registered } from "../../../src/crm/registry/registered.ts";
import { filterOf } from "../../../src/crm/today/waiting.ts";
import { Visit } from "../../../src/crm/visits/visit.ts";
import { as, aColleague } from "../../support/as.ts";
import { aRequest, aSchool, anAmbassador } from "../../support/build.ts";
import { mailbox } from "../../support/mailbox.ts";
import { aCompany, normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";

const here = site();
normandie();
let camille: Person;
let marc: Person;
beforeAll(async () => {
  camille = await aColleague("Camille Duval", "camille@region.example");
  marc = await aColleague("Marc Hamel", "marc@region.example", ["50"]);
  await confirmRequest(await aRequest({ trades: ["sport"] }));
  const [school, ambassador] = [await aSchool({ name: "Collège des Embruns" }), await anAmbassador({ name: "Inès Cœur" })];
  const request = await aRequest();
  await Visit.create({ request: request._id, school: school._id, ambassador: ambassador._id, departement: "14", zone: "?14", format: "talk", startsAt: subDays(new Date(), 2) });
  await anAmbassador({ name: "Hugo Lefèvre", status: "candidate", departement: "50" });
  const company = await aCompany({ name: "À vérifier SARL", toCheck: true });
  const task = { dossier: `Company/${company._id}`, about: company.name, href: `/equipe/entreprises/${company._id}`, by: camille._id };
  await Task.create([{ ...task, title: "Rappeler", dueOn: subDays(new Date(), 1), assignee: camille._id }, { ...task, title: "Plus tard", dueOn: addDays(new Date(), 9), assignee: camille._id }, { ...task, title: "D’un autre", dueOn: new Date(), assignee: marc._id }]);
});
const heads = async (person: Person) => {
  const page = await (await as(person, here.visitor())).get("/equipe");
  return page.$("h3").map((_, h3) => page.$(h3).text().trim()).get();
};

test("each person reads what waits for them, the most urgent first, within their territory", async () => {
  expect(await heads(camille)).toEqual(["1 demande à reprendre", "1 tâche à faire", "1 ambassadeur à valider", "1 visite passée sans compte rendu", "1 entreprise à vérifier"]);
  expect(await heads(marc)).toEqual(["1 tâche à faire", "1 ambassadeur à valider"]);
});

test("one click does it, and it waits no more", async () => {
  const desk = await as(camille, here.visitor());
  for (const label of ["Fait", "Elle a eu lieu", "C’est vérifié"]) {
    await desk.get("/equipe");
    const form = desk.page!.$("form").filter((_, one) => desk.page!.$(one).text().trim().startsWith(label)).first();
    await desk.submit({}, form.attr("action"));
  }
  expect(await heads(camille)).toEqual(["1 demande à reprendre", "1 ambassadeur à valider"]);
  expect((await Company.findOne({ name: "À vérifier SARL" }))!.toCheck).toBe(false);
  expect((await Visit.findOne())!.status).toBe("done");
});

test("the morning's letter holds the urgencies one chose, once a working day, and nothing when nothing waits", async () => {
  const friday = new Date("2026-11-27T05:30:00Z");
  await sendDigests(friday);
  expect((await mailbox("camille@region.example")).filter(({ template }) => template === "today-digest")).toHaveLength(0);
  const desk = await as(camille, here.visitor());
  await desk.get("/equipe");
  await desk.submit({ digest: "critical" }, "/equipe/resume");
  const quiet = await aColleague("Jeanne Roy", "jeanne@region.example", ["61"]);
  await Promise.all([sendDigests(friday), sendDigests(friday)]);
  const seven = addHours(friday, 1);
  await Promise.all([sendDigests(seven), sendDigests(seven), sendDigests(seven)]);

  const digest = async (email: string) => (await mailbox(email)).filter(({ template }) => template === "today-digest");
  const [letter, ...more] = await digest("camille@region.example");
  expect(more).toEqual([]);
  expect(letter!.subject).toBe("Ce qui vous attend, 27 novembre 2026");
  expect(letter!.text).toContain("1 demande à reprendre (Collège des Dunes)");
  expect(letter!.text).not.toContain("ambassadeur à valider");
  expect((await digest("marc@region.example"))[0]!.text).toContain("1 ambassadeur à valider (Hugo Lefèvre)");
  expect(await digest(quiet.email)).toEqual([]);
  await sendDigests(addDays(seven, 1));
  await sendDigests(addDays(seven, 2));
  expect(await digest("camille@region.example")).toHaveLength(1);
  await sendDigests(addDays(seven, 3));
  expect(await digest("camille@region.example")).toHaveLength(2);
});

test("what waits is read by an index, for each thing and each territory", async () => {
  for (const wait of registered().flatMap(({ waits }) => waits ?? [])) {
    for (const person of [camille, marc]) {
      const plan = JSON.stringify(await wait.model.find(filterOf(wait, person, new Date()) as never).sort(wait.sort).limit(5).explain("queryPlanner"));
      expect([wait.name, plan.includes("COLLSCAN")]).toEqual([wait.name, false]);
    }
  }
});
