import { Ambassador } from "../../../src/crm/ambassadors/ambassador.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { linkIn, mailbox } from "../../support/mailbox.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { anAmbassador } from "../../support/build.ts";
import { site } from "../../support/site.ts";

const here = site();
const offer = {
  name: "Inès Cœur-Ğül", email: "ines@exemple.fr", standing: "craftsman", company: "Bois du Bessin", job: "Charpentière",
  trades: ["batiment", "artisanat"], formats: ["talk"], levels: ["3e"], days: ["2-am", "2-pm", "4-am"], postcode: "14000", town: "Caen", radiusKm: "25", monthlyLimit: "2", neverAlone: "oui", honour: "oui",
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
  expect((await ines.submit()).$("main").text()).toContain("l’équipe lit votre proposition");
  const own = await ines.get(linkIn((await mailbox("ines@exemple.fr"))[0]!.text));

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
  const wrong = { ...offer, name: "", email: "pas-une-adresse", standing: "king", job: "", trades: ["sorcery"], formats: [], levels: [], days: [], postcode: "1400", town: "", radiusKm: "trois", monthlyLimit: "0", neverAlone: "", mobile: "02 31 00 00 00", roleModels: ["retrained"], away1From: "2027-02-05", away1To: "2027-02-01" };

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
    "away1To-problem": "La fin est avant le début.",
    "neverAlone-problem": "Cochez cette déclaration : sans elle, personne ne peut vous inviter auprès de mineurs.",
    "mobile-problem": "Indiquez un numéro de mobile, en 06 ou 07.",
    "roleModelConsent-problem": "Cochez votre accord, ou décochez ce que vous dites de vous.",
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

test("an ambassador changes what they offer from their own page: what was kept is there, what is wrong is told, each consent keeps its day", async () => {
  const since = new Date("2026-01-05T10:00:00Z");
  const kept = await anAmbassador({ levels: ["college"], days: ["1", "2-pm"], mobile: "+33612345678", smsSince: since, declaredAt: null, roleModels: ["rural"], roleModelSince: since, absences: [{ from: new Date("2098-02-01T23:00:00Z"), to: new Date("2098-02-03T23:00:00Z") }] });
  const browser = here.visitor();
  expect((await browser.get(`/ambassadeurs/${kept.publicId}`)).$("main").text()).toContain("Il manque vos déclarations");
  const shown = await browser.get(`/ambassadeurs/${kept.publicId}/proposition`);
  const ticked = (name: string) => shown.$(`[name=${name}]:checked`).map((_, one) => shown.$(one).val()).get();
  expect([ticked("levels"), ticked("days"), ticked("sms"), ticked("neverAlone")]).toEqual([["5e", "4e", "3e"], ["1-am", "1-pm", "2-pm"], ["oui"], []]);
  expect([shown.$("[name=away1From]").val(), shown.$("[name=away1To]").val()]).toEqual(["2098-02-02", "2098-02-03"]);

  const wrong = await browser.submit({ neverAlone: "oui", honour: "", radiusKm: "999", away1From: "", away1To: "" });
  expect([wrong.status, wrong.$("#honour-problem").length, wrong.$("[name=radiusKm]").val()]).toEqual([422, 1, "999"]);
  expect((await Ambassador.findById(kept._id))!.radiusKm).toBe(30);

  const own = await browser.submit({ neverAlone: "oui", honour: "oui", radiusKm: "55", ownWords: "Ossature bois", languages: ["en"] });
  expect(own.$("main").text()).toContain("Charpentière");
  const changed = (await Ambassador.findById(kept._id))!;
  expect(changed).toMatchObject({ radiusKm: 55, ownWords: "Ossature bois", languages: ["en"], smsSince: since, roleModelSince: since, days: ["1", "2-pm"], levels: ["5e", "4e", "3e"], absences: [] });
  expect([Boolean(changed.declaredAt), changed.words.includes("ossature")]).toEqual([true, true]);
  expect((await verifyJournal()).breaks).toEqual([]);
});
