import { addHours, addMinutes, addSeconds } from "date-fns";
import type { Types } from "mongoose";
import { Campaign } from "../../../src/crm/campaigns/campaign.ts";
import { lastLetterAt, sendingTime } from "../../../src/crm/campaigns/hours.ts";
import { moveCampaign } from "../../../src/crm/campaigns/moveCampaign.ts";
import { CampaignReader } from "../../../src/crm/campaigns/reader.ts";
import { runCampaigns } from "../../../src/crm/campaigns/runCampaigns.ts";
import { territoryOf } from "../../../src/crm/campaigns/territoryOf.ts";
import { startCampaign } from "../../../src/crm/campaigns/startCampaign.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { carrierFor } from "../../../src/crm/mail/carrier.ts";
import { stopLetters } from "../../../src/crm/mail/chooseLetters.ts";
import { suppressionOf } from "../../../src/crm/mail/gate.ts";
import { Letter } from "../../../src/crm/mail/letter.ts";
import { Mailbox } from "../../../src/crm/mail/mailbox.ts";
import { sendLetters } from "../../../src/crm/mail/sendLetters.ts";
import type { Person } from "../../../src/crm/people/person.ts";
import { erase } from "../../../src/crm/privacy/erase.ts";
import { Session } from "../../../src/database/sessions.ts";
import { as, aColleague } from "../../support/as.ts";
import { aCompany, aContact, normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";
import { smtp } from "../../support/smtp.ts";

const here = site();
const server = smtp();
normandie();
let camille: Person;
let made = 0;
/** A Thursday, at ten in Paris. */
const ten = new Date("2026-11-26T09:00:00Z");
beforeAll(async () => void (camille = await aColleague("Camille Duval", "camille@region.example")));
beforeEach(async () => {
  await Promise.all([Campaign.deleteMany({}), CampaignReader.deleteMany({}), Letter.deleteMany({}), Mailbox.deleteMany({})]);
});

const aReader = async (given: object = {}) => {
  made += 1;
  return aCompany({ name: `Atelier ${made}`, email: `atelier${made}@exemple.fr`, ...given });
};
const many = (n: number) => Promise.all(Array.from({ length: n }, () => aReader()));
const words = { subject: "Une matinée pour {{entreprise}}", body: "Bonjour {{nom}},\n\nVenez nous voir à {{commune}}.\n\n- un café\n- une classe" };
const aCampaign = async (records: { _id: Types.ObjectId }[], given: object = {}) => (await Campaign.create({ by: camille._id, byName: camille.name, word: "entreprises", records: records.map(({ _id }) => _id), ...words, rate: 60, ...given })) as Campaign;
const started = async (records: { _id: Types.ObjectId }[], given: object = {}, at = ten) => {
  const campaign = await aCampaign(records, given);
  await startCampaign({ campaign, by: camille, at });
  return campaign;
};
const fresh = ({ _id }: { _id: unknown }) => Campaign.findById(_id).orFail();

test("letters leave one by one at the rate, in the words of each record, with the link that stops them, and once each", async () => {
  const campaign = await started(await many(5), { rate: 60 });
  const posted: number[] = [];
  for (let minute = 0; minute < 7; minute += 1) posted.push(await runCampaigns(addMinutes(ten, minute)));
  expect(posted).toEqual([1, 1, 1, 1, 1, 0, 0]);
  expect((await fresh(campaign)).status).toBe("done");
  expect(await sendLetters(carrierFor(), () => addHours(ten, 1))).toBe(5);
  const first = await Company.findById(campaign.records[0]).orFail();
  const mail = server.received.find(({ to }) => [to].flat()[0]!.text.includes(`<${first.email}>`))!;
  expect([mail.subject, mail.text]).toEqual([`Une matinée pour ${first.name}`, expect.stringContaining(`Bonjour ${first.name},`)]);
  expect(mail.text).toContain("Vire Normandie");
  expect(String(mail.headerLines.find(({ key }) => key === "list-unsubscribe-post")?.line)).toBe("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
  expect(mail.text).toMatch(new RegExp(`Ne plus recevoir ces lettres : ${here.origin}/courriels/[\\w-]+/news`));
  expect(new Set(server.received.map(({ to }) => [to].flat()[0]!.text)).size).toBe(5);
  expect((await Entry.find({ dossier: `Campaign/${campaign._id}` }).sort({ seq: 1 })).map(({ act }) => act)).toEqual(["campaign.started", "campaign.done"]);
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("a worker that was away makes up for a minute at most; nothing leaves at night, on Sundays and holidays", async () => {
  await started(await many(10), { rate: 120 });
  expect(await runCampaigns(addHours(ten, 3))).toBe(3);
  expect(await runCampaigns(addHours(ten, 3))).toBe(0);
  for (const closed of ["2026-11-26T17:00:00Z", "2026-11-27T07:59:59Z", "2026-11-29T10:00:00Z", "2026-12-25T10:00:00Z"]) expect(await runCampaigns(new Date(closed))).toBe(0);
  expect(await runCampaigns(new Date("2026-11-27T08:00:00Z"))).toBe(3);
});

test("two workers at once, and two colleagues who start at once: each address has one letter", async () => {
  const campaign = await aCampaign(await many(6), { rate: 600 });
  const starts = await Promise.allSettled([startCampaign({ campaign, by: camille, at: ten }), startCampaign({ campaign, by: camille, at: ten })]);
  expect(starts.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  const at = addSeconds(ten, 40);
  const posted = await Promise.all([runCampaigns(at), runCampaigns(at), runCampaigns(at)]);
  expect(posted.reduce((sum, n) => sum + n, 0)).toBe(6);
  expect(await Letter.countDocuments({ batch: campaign._id })).toBe(6);
  expect((await Letter.distinct("to", { batch: campaign._id })).length).toBe(6);
});

test("the gate is asked at each letter; who is held back says why, and the others leave", async () => {
  const records = await many(7);
  const person = await aContact({ company: records[4]!._id, name: "Ali Benali", email: "ali.benali@exemple.fr" });
  const campaign = await started(records, { rate: 600 });
  await stopLetters(records[0]!.email!, "news", ten);
  await Mailbox.updateOne({ address: records[1]!.email! }, { $set: { bouncedAt: ten } }, { upsert: true });
  await Company.updateOne({ _id: records[2]!._id }, { $set: { deletedAt: ten } });
  await Company.updateOne({ _id: records[3]!._id }, { $set: { email: "autre@exemple.fr" } });
  await person.set({ status: "left" }).save();
  for (let minute = 0; minute < 6; minute += 1) await runCampaigns(addMinutes(ten, minute));
  const lines = await CampaignReader.find({ campaign: campaign._id }).sort({ n: 1 });
  expect(lines.map(({ status, why }) => why ?? status)).toEqual(["unsubscribed", "bounced", "gone", "changed", "changed", "posted", "posted"]);
  expect((await fresh(campaign)).status).toBe("done");
  // What was stopped is this kind alone.
  expect([await suppressionOf(records[0]!.email!, "news"), await suppressionOf(records[0]!.email!, "personal"), await suppressionOf(records[0]!.email!, "charter")]).toEqual(["unsubscribed", null, null]);
});

test("two records at one address give one letter; a list without any address starts nothing", async () => {
  const [one, other, none] = [await aReader({ email: "commune@exemple.fr" }), await aReader({ email: "Commune@exemple.fr" }), await aReader({ email: null })];
  const campaign = await started([one, other, none]);
  expect(await CampaignReader.countDocuments({ campaign: campaign._id })).toBe(1);
  const empty = await aCampaign([none]);
  await expect(startCampaign({ campaign: empty, by: camille, at: ten })).rejects.toThrow("Aucune de ces fiches n’a d’adresse");
  expect([(await fresh(empty)).status, await CampaignReader.countDocuments({ campaign: empty._id })]).toEqual(["draft", 0]);
});

test("a pause holds what has not left, a resumption does not catch up, a stop is for good", async () => {
  const campaign = await started(await many(6), { rate: 60 });
  await runCampaigns(ten);
  await moveCampaign({ campaign, to: "paused", by: camille, at: addMinutes(ten, 1) });
  expect(await runCampaigns(addMinutes(ten, 30))).toBe(0);
  const resumed = addHours(ten, 1);
  const both = await Promise.allSettled([moveCampaign({ campaign, to: "running", by: camille, at: resumed }), moveCampaign({ campaign, to: "running", by: camille, at: resumed })]);
  expect(both.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await runCampaigns(resumed)).toBe(1);
  await moveCampaign({ campaign, to: "stopped", by: camille, at: addMinutes(resumed, 1) });
  expect(await runCampaigns(addMinutes(resumed, 5))).toBe(0);
  await expect(moveCampaign({ campaign, to: "running", by: camille })).rejects.toThrow("Cette campagne a changé entre-temps");
  expect([await Letter.countDocuments({ batch: campaign._id }), await CampaignReader.countDocuments({ campaign: campaign._id, status: "waiting" })]).toEqual([2, 4]);
});

test("somebody erased while a campaign runs is written to no more, and nothing of the campaign names them", async () => {
  const records = await many(2);
  await aContact({ company: records[1]!._id, name: "Nora Petit", email: "nora.erase@exemple.fr" });
  const campaign = await started(records);
  expect((await CampaignReader.find({ campaign: campaign._id }).sort({ n: 1 }))[1]!.address).toBe("nora.erase@exemple.fr");
  await erase({ email: "nora.erase@exemple.fr", by: camille, from: "staff" });
  for (let minute = 0; minute < 4; minute += 1) await runCampaigns(addMinutes(ten, minute));
  expect([await CampaignReader.countDocuments({ address: "nora.erase@exemple.fr" }), await Letter.countDocuments({ to: "nora.erase@exemple.fr" }), (await fresh(campaign)).status]).toEqual([0, 0, "done"]);
});

test("when the last letter leaves: working hours, week-ends and the clock change are counted", () => {
  expect(sendingTime(new Date("2026-11-28T10:00:00Z")).toISOString()).toBe("2026-11-30T08:00:00.000Z");
  expect(sendingTime(new Date("2026-11-27T17:00:00Z")).toISOString()).toBe("2026-11-30T08:00:00.000Z");
  expect(lastLetterAt(ten, 1, 60).toISOString()).toBe(ten.toISOString());
  expect(lastLetterAt(ten, 61, 60).toISOString()).toBe("2026-11-26T10:00:00.000Z");
  // 480 in the eight hours of this Thursday, 540 on Friday: the 1,021st is Monday's first.
  expect(lastLetterAt(ten, 1021, 60).toISOString()).toBe("2026-11-30T08:00:00.000Z");
  expect(lastLetterAt(new Date("2026-03-27T16:30:00Z"), 31, 60).toISOString()).toBe("2026-03-30T07:00:00.000Z");
});

test("from a list: chosen, written with its faults told, shown, tried on oneself, started once one has proved who one is, followed", async () => {
  const records = await many(8);
  await stopLetters(records[0]!.email!, "news", ten);
  const browser = await as(camille, here.visitor());
  await browser.get("/equipe/entreprises?q=atelier");
  await browser.go("POST", "/equipe/entreprises/actions", new URLSearchParams([["_csrf", String(browser.page!.$("input[name=_csrf]").first().val())], ...records.map(({ _id }) => ["chosen", String(_id)] as [string, string])]));
  await browser.submit({}, browser.page!.$("form[action$='/apercu/campaign']").attr("action"));
  const url = browser.page!.url;
  expect([browser.page!.status, url, browser.page!.$("h1").text()]).toEqual([200, expect.stringMatching(/^\/equipe\/campagnes\/[0-9a-f]{24}$/), "Écrire à 8 entreprises"]);

  const wrong = await browser.submit({ subject: "Pour {{ville}}", body: "Court", rate: "5000", act: "garder" }, url);
  expect([wrong.status, wrong.$(".problem").map((_, one) => wrong.$(one).text().trim()).get(), wrong.$("input[name=subject]").val()]).toEqual([422, [expect.stringContaining("« {{ville}} » n’existe pas ici"), expect.stringContaining("10 à 4000 caractères"), "Choisissez de 10 à 600 lettres par heure."], "Pour {{ville}}"]);
  expect((await Campaign.findOne().orFail()).subject).toBe("");

  await browser.submit({ ...words, rate: "60", act: "garder" }, url);
  expect(browser.page!.$("main p[role=status]").text()).toMatch(/^7 lettres partiront à 60 par heure au plus, de 9 h à 18 h les jours ouvrés, jusqu’au .* environ\. 1 ne partira pas : 1 désinscrite\.$/);
  expect(browser.page!.$("article").length).toBe(5);
  expect((await browser.get(`${url}?page=2`)).$("article").length).toBe(2);
  await browser.get(url);
  await browser.submit({ act: "essai" }, url);
  expect(browser.page!.$("main").text()).toContain("Un essai part vers camille@region.example.");
  expect(await Letter.countDocuments({ to: camille.email, template: "letter-test" })).toBe(1);

  await browser.get(url);
  await browser.submit({}, `${url}/depart`);
  expect(browser.page!.url).toMatch(/^\/confirmer/);
  expect((await Campaign.findOne().orFail()).status).toBe("draft");
  await Session.updateMany({ person: camille._id }, { $set: { provenAt: new Date() } });
  await browser.get(url);
  await browser.submit({}, `${url}/depart`);
  expect([browser.page!.url, browser.page!.$("main .tag").first().text(), browser.page!.$("tbody tr").length]).toEqual([url, "En cours", 8]);
  expect((await browser.submit({}, `${url}/pause`)).$("main .tag").first().text()).toBe("En pause");
  const late = await browser.go("POST", url, new URLSearchParams({ _csrf: String(browser.page!.$("input[name=_csrf]").first().val()), ...words, rate: "60" }));
  expect([late.status, late.$("main").text()]).toEqual([422, expect.stringContaining("Cette campagne est partie : ses mots ne changent plus.")]);
  expect((await browser.get("/equipe/campagnes")).$("tbody tr").length).toBe(1);
});

test("an officer writes to the territory alone, and does not see the campaigns of others", async () => {
  const marc = await aColleague("Marc Hamel", "marc@region.example", ["14"]);
  const [mine, far] = [await aReader(), await aReader({ postcode: "50100", communeName: "Cherbourg-en-Cotentin", departement: "50" })];
  const campaign = await Campaign.create({ by: marc._id, byName: marc.name, ...territoryOf(marc), word: "entreprises", records: [mine._id, far._id], ...words });
  await startCampaign({ campaign: campaign as Campaign, by: marc, at: ten });
  expect((await CampaignReader.find({ campaign: campaign._id })).map(({ address }) => address)).toEqual([mine.email]);
  const other = await aCampaign([mine]);
  const browser = await as(marc, here.visitor());
  expect([(await browser.get(`/equipe/campagnes/${other._id}`)).status, (await browser.get("/equipe/campagnes")).$("tbody tr").length]).toEqual([404, 1]);
  expect((await (await as(camille, here.visitor())).get("/equipe/campagnes")).$("tbody tr").length).toBe(2);
});

test("a pause lets no letter leave sooner, and a letter that cannot be made does not stop those behind it", async () => {
  const campaign = await started(await many(3), { rate: 20 });
  await runCampaigns(ten);
  for (const minute of [0.2, 0.4]) {
    await moveCampaign({ campaign, to: "paused", by: camille, at: addMinutes(ten, minute) });
    await moveCampaign({ campaign, to: "running", by: camille, at: addMinutes(ten, minute) });
    expect(await runCampaigns(addMinutes(ten, minute))).toBe(0);
  }
  // A name of nine million signs: the letter that says it twice is larger than what the database takes.
  await Company.collection.updateOne({ _id: campaign.records[1] }, { $set: { name: "x".repeat(9_000_000) } });
  for (const minute of [3, 4, 5, 6, 7, 8]) await runCampaigns(addMinutes(ten, minute));
  expect((await CampaignReader.find({ campaign: campaign._id }).sort({ n: 1 }).select("status why").lean()).map(({ status, why }) => why ?? status)).toEqual(["posted", "failed", "posted"]);
});

test("what is shown before it leaves opens nobody's choices; the company's reader goes when its contact is erased, under an older address too", async () => {
  const records = await many(1);
  const person = await aContact({ company: records[0]!._id, name: "Rose Ancelin", email: "rose.vieille@exemple.fr" });
  const campaign = await started(records);
  await person.set({ email: "rose.neuve@exemple.fr" }).save();
  await erase({ email: "rose.neuve@exemple.fr", by: camille, from: "staff" });
  expect(await CampaignReader.countDocuments({ campaign: campaign._id })).toBe(0);
  const draft = await aCampaign(await many(1));
  const shown = await (await as(camille, here.visitor())).get(`/equipe/campagnes/${draft._id}`);
  expect(shown.$("pre.letter").text()).toContain("/courriels/…/news");
  expect(shown.$("pre.letter").text()).not.toMatch(/\/courriels\/[\w-]{8,}/);
});

test("who sees the whole Région and starts an officer's campaign sends it to that officer's territory; a colleague of the same territory sees it", async () => {
  const [marc, jeanne, other] = [await aColleague("Marc Bis", "marc.bis@region.example", ["14"]), await aColleague("Jeanne", "jeanne@region.example", ["14"]), await aColleague("Paul", "paul@region.example", ["50"])];
  const [mine, far] = [await aReader(), await aReader({ postcode: "50100", communeName: "Cherbourg-en-Cotentin", departement: "50" })];
  const campaign = (await Campaign.create({ by: marc._id, byName: marc.name, ...territoryOf(marc), word: "entreprises", records: [mine._id, far._id], ...words })) as Campaign;
  await startCampaign({ campaign, by: camille, at: ten });
  expect((await CampaignReader.find({ campaign: campaign._id })).map(({ address }) => address)).toEqual([mine.email]);
  const status = async (person: Person) => (await (await as(person, here.visitor())).get(`/equipe/campagnes/${campaign._id}`)).status;
  expect([await status(jeanne), await status(other), await status(camille)]).toEqual([200, 404, 200]);
});
