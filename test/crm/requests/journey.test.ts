import { Invitation } from "../../../src/crm/matching/invitation.ts";
import { SchoolRequest } from "../../../src/crm/requests/schoolRequest.ts";
import { aSchool, aWeekdayIn, anAmbassador } from "../../support/build.ts";
import { linkIn, mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

const here = site();
beforeAll(async () => {
  await aSchool({ name: "Lycée Jean-Guéhenno", uai: "0610021S", kind: "lycee-polyvalent", town: "Flers", postcode: "61100", departement: "61" });
  await aSchool({ name: "Collège des Embruns", uai: null, email: "ce.0760001a@college.example", town: "Dieppe", postcode: "76200", departement: "76" });
  await anAmbassador({ name: "Paul Aubert", email: "paul@exemple.fr", departement: "76", job: "Couvreur", trades: ["batiment"] });
  await anAmbassador({ name: "Rose Adam", email: "rose@exemple.fr", departement: "76", job: "Peintre", trades: ["artisanat"] });
});

const local = (date: Date) => `${date.toISOString().slice(0, 10)}T14:30`;
const asked = { format: "talk", level: "3e", headCount: "27", trades: ["batiment"], wish: "Les élèves construisent une maquette.", name: "Nadia Lebrun", email: "nadia@college.example", date1: local(aWeekdayIn(10)), date2: local(aWeekdayIn(17)) };

test("a teacher finds the school by name, by town or by UAI, accents or not", async () => {
  const nadia = here.visitor();
  const names = async (q: string) => (await nadia.get(`/demandes?q=${encodeURIComponent(q)}`)).$("main .cards").text();
  expect(await names("embruns")).toContain("Collège des Embruns");
  expect(await names("DIEPPE")).toContain("Collège des Embruns");
  expect(await names("jean guehenno")).toContain("Lycée Jean-Guéhenno");
  expect(await names("0610021s")).toContain("Lycée Jean-Guéhenno");
  expect((await nadia.get("/demandes?q=introuvable")).$("main").text()).toContain("Aucun établissement trouvé");
});

test("a teacher asks once, confirms by mail, and gets a visit with its calendar entry", async () => {
  const nadia = here.visitor();
  await ask(nadia, asked);
  const follow = linkIn((await mailbox("nadia@college.example"))[0]!.text);
  expect(await mailbox("paul@exemple.fr")).toEqual([]);
  await nadia.get(follow);
  expect((await nadia.submit({}, `${follow}/confirmation`)).$("main").text()).toContain("1 ambassadeur sollicité");
  expect(await mailbox("rose@exemple.fr")).toEqual([]);

  const paul = here.visitor();
  await paul.get(linkIn((await mailbox("paul@exemple.fr"))[0]!.text));
  const visit = await paul.submit({}, `${paul.page!.url}/acceptation`);

  expect(visit.$("h1").text()).toBe("Intervention en classe : Couvreur");
  const seen = await nadia.get(follow);
  expect(seen.$(".tag").first().text()).toBe("Confirmée");
  expect(seen.$("main").text()).toContain("Paul Aubert, Couvreur");
  const calendar = (await nadia.get(visit.$("a[role=button]").attr("href")!)).body.toString();
  expect(calendar).toContain("BEGIN:VCALENDAR");
  expect(calendar).toMatch(new RegExp(`DTSTART:${asked.date1.slice(0, 10).replaceAll("-", "")}T1[23]3000Z`));
  expect(calendar).toContain("LOCATION:Collège des Embruns\\, 76200 Dieppe");
  expect((await mailbox("nadia@college.example")).map(({ template }) => template)).toEqual(["request-confirm", "visit-teacher"]);
  expect((await mailbox("nadia@college.example")).at(-1)!.text).toContain("Paul Aubert (Couvreur) vient à la rencontre de votre classe.");
  expect((await mailbox("paul@exemple.fr")).map(({ template }) => template)).toEqual(["invitation", "visit-ambassador"]);
});

test("a refusal needs a reason; when nobody is left the staff take over and the teacher is told", async () => {
  const lea = here.visitor();
  await ask(lea, { ...asked, email: "lea@college.example", trades: ["artisanat"], date1: local(aWeekdayIn(14)) });
  const follow = linkIn((await mailbox("lea@college.example"))[0]!.text);
  await lea.get(follow);
  await lea.submit({}, `${follow}/confirmation`);
  const rose = here.visitor();
  await rose.get(linkIn((await mailbox("rose@exemple.fr"))[0]!.text));
  const url = rose.page!.url;

  const unsaid = await rose.submit({}, `${url}/refus`);
  expect(unsaid.status).toBe(422);
  expect(unsaid.$("#reason-problem").text()).toBe("Choisissez une raison : elle nous aide à mieux vous solliciter.");
  expect(await Invitation.countDocuments({ status: "refused" })).toBe(0);
  const refused = await rose.submit({ reason: "distance" }, `${url}/refus`);

  expect(refused.$("main").text()).toContain("Vous avez refusé cette invitation");
  expect(await Invitation.findOne({ status: "refused" })).toMatchObject({ reason: "distance" });
  expect((await lea.get(follow)).$(".tag").first().text()).toBe("Suivie par l’équipe");
  expect((await mailbox("lea@college.example")).at(-1)!.template).toBe("request-handed-over");
});

test("each wrong answer of the request gets its sentence, keeps what was typed and stores nothing", async () => {
  const before = await SchoolRequest.countDocuments();
  const nadia = here.visitor();
  const back = await ask(nadia, { ...asked, format: "party", level: "", headCount: "0", trades: [], name: "", email: "x", date1: "2020-01-01T10:00", date2: "demain" });
  expect(back.status).toBe(422);
  const said = Object.fromEntries(back.$("p.problem").toArray().map(one => [back.$(one).attr("id"), back.$(one).text()]));
  expect(said).toEqual({
    "format-problem": "Choisissez une forme de rencontre.",
    "level-problem": "Choisissez le niveau de la classe.",
    "headCount-problem": "Indiquez le nombre de jeunes, entre 1 et 500.",
    "trades-problem": "Choisissez au moins une famille de métiers.",
    "date1-problem": "Choisissez une date dans trois jours au plus tôt : il faut le temps de trouver quelqu’un.",
    "date2-problem": "Indiquez une date et une heure, par exemple 15/01/2027 14:00.",
    "name-problem": "Indiquez votre prénom et votre nom.",
    "email-problem": "Cette adresse e-mail n’est pas complète. Exemple : prenom.nom@exemple.fr",
  });
  expect(back.$("[name=wish]").val()).toBe("Les élèves construisent une maquette.");
  expect(await SchoolRequest.countDocuments()).toBe(before);
});

async function ask(browser: ReturnType<typeof here.visitor>, form: Record<string, string | string[]>) {
  await browser.get("/demandes?q=dieppe");
  await browser.get(browser.page!.$("main .cards a").attr("href")!);
  return browser.submit(form);
}
