import { Ambassador } from "../../../src/crm/ambassadors/ambassador.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { linkIn, mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

const here = site();
const offer = {
  name: "Inès Cœur-Ğül", email: "ines@exemple.fr", standing: "craftsman", company: "Bois du Bessin", job: "Charpentière",
  trades: ["batiment", "artisanat"], formats: ["talk"], levels: ["college"], days: ["2", "4"], postcode: "14000", town: "Caen", radiusKm: "25", monthlyLimit: "2",
};

async function form() {
  const browser = here.visitor();
  await browser.get("/ambassadeurs/inscription");
  return browser;
}

test("a volunteer enrols, confirms from the letter, and waits for the staff", async () => {
  const ines = await form();
  expect((await ines.submit(offer)).$("h1").text()).toBe("Regardez vos e-mails");

  await ines.get(linkIn((await mailbox("ines@exemple.fr"))[0]!.text));
  const own = await ines.submit();

  expect(own.$(".tag").first().text()).toBe("À valider");
  expect(own.$("main").text()).toContain("Bâtiment et travaux publics · Artisanat d’art et création");
  expect(await Ambassador.findOne({ email: "ines@exemple.fr" })).toMatchObject({ status: "candidate", departement: "14", radiusKm: 25, monthlyLimit: 2 });
});

test("a candidate cannot let themselves into the network", async () => {
  const ambassador = await Ambassador.findOne({ email: "ines@exemple.fr" }).orFail();
  const ines = here.visitor();
  await ines.get("/ambassadeurs/inscription");
  const token = ines.page!.$("[name=_csrf]").val() as string;
  const answer = await ines.go("POST", `/ambassadeurs/${ambassador.publicId}/reprise`, new URLSearchParams({ _csrf: token }));
  expect(answer.status).toBe(404);
  expect((await Ambassador.findById(ambassador._id))!.status).toBe("candidate");
});

test("each wrong answer gets its sentence, keeps what was typed and stores nothing", async () => {
  const browser = await form();
  const wrong = { ...offer, name: "", email: "pas-une-adresse", standing: "king", job: "", trades: ["sorcery"], formats: [], levels: [], days: [], postcode: "1400", town: "", radiusKm: "trois", monthlyLimit: "0" };

  const back = await browser.submit(wrong);

  expect(back.status).toBe(422);
  const said = Object.fromEntries(back.$("p.problem").toArray().map(one => [back.$(one).attr("id"), back.$(one).text()]));
  expect(said).toEqual({
    "name-problem": "Indiquez votre prénom et votre nom.",
    "email-problem": "Cette adresse e-mail n’est pas complète. Exemple : prenom.nom@exemple.fr",
    "standing-problem": "Choisissez votre situation.",
    "job-problem": "Indiquez votre métier.",
    "trades-problem": "Choisissez au moins une famille de métiers.",
    "formats-problem": "Choisissez au moins un format.",
    "levels-problem": "Choisissez au moins un public.",
    "days-problem": "Choisissez au moins un jour.",
    "postcode-problem": "Un code postal a cinq chiffres, par exemple 14000.",
    "town-problem": "Indiquez votre commune.",
    "radiusKm-problem": "Indiquez une distance entre 1 et 300 km.",
    "monthlyLimit-problem": "Indiquez un nombre de demandes entre 1 et 20.",
  });
  expect(back.$("[name=company]").val()).toBe("Bois du Bessin");
  expect(back.$("[name=postcode]").val()).toBe("1400");
  expect(await Ambassador.countDocuments({ email: "pas-une-adresse" })).toBe(0);
  expect(await Person.countDocuments({ name: "" })).toBe(0);
});

test("a second enrolment with a known address changes nothing and tells its owner alone", async () => {
  const other = await form();
  const answer = await other.submit({ ...offer, job: "Pirate" });
  expect(answer.$("h1").text()).toBe("Regardez vos e-mails");
  expect((await mailbox("ines@exemple.fr")).at(-1)!.template).toBe("ambassador-known");
  expect((await Ambassador.find({ email: "ines@exemple.fr" })).map(({ job }) => job)).toEqual(["Charpentière"]);
});
