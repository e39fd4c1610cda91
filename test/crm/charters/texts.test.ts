import { CharterText } from "../../../src/crm/charterTexts/charterText.ts";
import { currentText } from "../../../src/crm/charterTexts/textOf.ts";
import { publishText } from "../../../src/crm/textDesk/publishText.ts";
import { readBody, bodyOf } from "../../../src/crm/charterTexts/readBody.ts";
import { startText } from "../../../src/crm/textDesk/startText.ts";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { aColleague, as } from "../../support/as.ts";
import { aCharter } from "../../support/charters.ts";
import { site } from "../../support/site.ts";
import { fillTo } from "./ceremony.ts";

const here = site();
const today = new Date().toISOString().slice(0, 10);

test("staff write a new version from today's, with its commitments, preview it as page and PDF, and publish it once", async () => {
  const desk = await as(await aColleague("Camille Duval", "camille@region.example"), here.visitor());
  await desk.get("/equipe/textes");
  const opened = await desk.submit({});
  const version = opened.$("h1").text().replace("Version ", "");
  const url = `/equipe/textes/${version}`;
  const empty = await desk.submit({ body: " " }, url);
  expect(empty.$("#body-problem").text()).toBe("Écrivez le texte de la charte.");
  await desk.submit({ body: "## Notre promesse\n\nOuvrir les portes\net les garder ouvertes.\n\n- Répondre\n- Accueillir" }, url);
  expect(desk.page!.$(".preview h2").text()).toBe("Notre promesse");
  expect(desk.page!.$(".preview li").length).toBe(2);

  await desk.get(`${url}/engagements/nouveau`);
  const wrong = await desk.submit({ label: "Bof", help: "", group: "", unit: "tonnes" });
  expect([wrong.$("#label-problem").text(), wrong.$("#group-problem").text(), wrong.$("#unit-problem").text()]).toEqual(["Écrivez l’engagement en 5 à 160 caractères.", "Choisissez un groupe.", "Choisissez une unité, ou « déclaratif »."]);
  await desk.submit({ label: "Ouvrir un chantier-école", help: "", group: "optional", unit: "visits" });
  expect(desk.page!.$("table").text()).toContain("Ouvrir un chantier-école");
  const pdf = await desk.get(`${url}/apercu.pdf`);
  expect(pdf.body.subarray(0, 5).toString()).toBe("%PDF-");

  await desk.get(url);
  const past = await desk.submit({ day: "2020-01-01" }, `${url}/publication`);
  expect(past.$("#day-problem").text()).toBe("Choisissez aujourd’hui ou un jour à venir.");
  await desk.submit({ day: today }, `${url}/publication`);
  expect(desk.page!.$("main").text()).toContain("Publiée par Camille Duval");
  expect((await currentText()).version).toBe(version);
  expect((await desk.get(`${url}/engagements/nouveau`)).status).toBe(404);
});

test("a published text is never changed, whoever posts", async () => {
  const desk = await as(await aColleague("Camille Duval", "camille@region.example"), here.visitor());
  const { version } = await currentText();
  const before = (await CharterText.findOne({ version }).lean())!;
  await desk.get("/equipe/textes");
  const token = String(desk.page!.$("input[name=_csrf]").first().val());
  await desk.go("POST", `/equipe/textes/${version}`, new URLSearchParams({ _csrf: token, body: "Autre texte.", seen: before.updatedAt.toISOString() }));
  expect(desk.page!.status).toBe(422);
  expect(await CharterText.findOne({ version }).lean()).toEqual(before);
});

test("a new text never touches a signed charter, and a draft in hand is read again under it", async () => {
  const signed = await aCharter();
  const visitor = here.visitor();
  await fillTo(visitor, "answers", { number: "000901017" });
  const address = visitor.page!.url;
  const staff = await aColleague("Camille Duval", "camille@region.example");
  const text = await startText(staff);
  await publishText({ text, day: today, by: staff });
  expect((await Charter.findById(signed._id).orFail()).textVersion).toBe(signed.textVersion);
  const again = await visitor.get(address);
  expect(again.$("h1").text()).toBe("Le texte de la charte");
  expect(again.$("main").text()).toContain(`Version ${text.version}`);
});

test("two people who open a new version at once open one, and a change made meanwhile is not lost", async () => {
  const staff = await aColleague("Camille Duval", "camille@region.example");
  const opened = await Promise.allSettled([startText(staff), startText(staff)]);
  expect(opened.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  const [first, second] = [await as(staff, here.visitor()), await as(staff, here.visitor())];
  const { version } = await CharterText.findOne({ status: "draft" }).orFail();
  await first.get(`/equipe/textes/${version}`);
  await second.get(`/equipe/textes/${version}`);
  await first.submit({ body: "Le premier." }, `/equipe/textes/${version}`);
  const late = await second.submit({ body: "Le second." }, `/equipe/textes/${version}`);
  expect(late.status).toBe(422);
  expect(late.$("#body").text()).toBe("Le second.");
  expect(bodyOf((await CharterText.findOne({ version }).orFail()).blocks)).toBe("Le premier.");
});

test("those of one territory do not write the text of the Région", async () => {
  const local = await as(await aColleague("Marc Hamel", "marc@region.example", ["50"]), here.visitor());
  expect((await local.get("/equipe/textes")).status).toBe(404);
});

test("what staff type becomes blocks and comes back as they typed it", () => {
  const typed = "## Titre\n\nUn paragraphe.\n\n- un\n- deux";
  expect(bodyOf(readBody(typed))).toBe(typed);
  expect(readBody("a\nb\r\n\r\n- c")).toEqual([{ kind: "paragraph", text: "a b" }, { kind: "list", items: ["c"] }]);
});
