import { subMinutes } from "date-fns";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { inForce } from "../../../src/crm/charters/statuses.ts";
import { Evidence } from "../../../src/crm/evidence/evidence.ts";
import { SigningCode } from "../../../src/crm/signature/signingCode.ts";
import type { Browser } from "../../support/browser.ts";
import { linkIn, mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";
import { codeOf, fillTo } from "./ceremony.ts";

const here = site();
const inForceOf = ({ company }: Pick<Charter, "company">) => Charter.countDocuments({ company, status: inForce() });
/** The same form posted from the page this browser is on, as a second window would. */
const post = (browser: Browser, action: string, typed: Record<string, string>) => browser.go("POST", action, new URLSearchParams({ _csrf: String(browser.page!.$("input[name=_csrf]").first().val()), ...typed }));

async function readyToSign(number: string, email: string) {
  const browser = here.visitor();
  await fillTo(browser, "code", { number, email });
  const url = browser.page!.url;
  const charter = await Charter.findOne({ publicId: url.split("/")[2]! }).orFail();
  return { browser, url, charter, base: `/charte/${charter.publicId}` };
}

test("a double click signs once, and both clicks end on the same thanks", async () => {
  const { browser, url, charter } = await readyToSign("000901009", "double@exemple.fr");
  const code = await codeOf("double@exemple.fr");
  const answers = await Promise.all([post(browser, url, { code }), post(browser, url, { code })]);
  for (const { $ } of answers) expect($("h1").text()).toBe("Merci, la charte de Chantiers du Cotentin est signée");
  expect(await Evidence.countDocuments({ charter: charter._id })).toBe(1);
  expect((await mailbox("double@exemple.fr")).filter(({ template }) => template === "charter-signed")).toHaveLength(1);
});

test("the back button after the signature changes nothing and says so", async () => {
  const charter = await Charter.findOne({ signatoryEmail: "double@exemple.fr" }).orFail();
  const other = here.visitor();
  for (const step of ["engagements", "texte", "verification", "signature"]) {
    const answer = await other.get(`/charte/${charter.publicId}/${step}`);
    expect(answer.status).toBe(410);
    expect(answer.$("main").text()).toContain("Cette charte est déjà signée");
  }
});

test.each([
  [{ status: "withdrawn", endReason: "Fermeture du site" }, "Cette charte a été retirée : elle n’engage plus l’entreprise, et ce lien est fermé."],
  [{ status: "void", endReason: "Erreur de nom" }, "Cette charte a été annulée pour être refaite : elle n’engage plus l’entreprise, et ce lien est fermé."],
  [{ status: "expired", endReason: "term" }, "Cette charte est arrivée à son terme : elle n’engage plus l’entreprise, et ce lien est fermé."],
  [{ status: "expired", endReason: "renewed" }, "Cette charte a été remplacée par une nouvelle, signée depuis : c’est elle qui engage l’entreprise."],
])("the links of a charter that has ended (%j) say so and lead to where it stands", async (end, sentence) => {
  const charter = await Charter.findOne({ signatoryEmail: "double@exemple.fr" }).orFail();
  const before = { status: charter.status, endReason: charter.endReason };
  await Charter.updateOne({ _id: charter._id }, end);
  const browser = here.visitor();
  const answer = await browser.get(`/charte/${charter.publicId}/engagements`);
  expect(answer.status).toBe(410);
  expect(answer.$("main p").first().text()).toBe(sentence);
  const there = await browser.get(answer.$("main p a").first().attr("href")!);
  expect([there.status, there.url]).toEqual([200, `/v/${charter.publicId}`]);
  await Charter.updateOne({ _id: charter._id }, before);
});

test("a commitment changed in a second tab makes the code of the first one worthless, in one sentence", async () => {
  const { browser, url, charter, base } = await readyToSign("000901017", "onglets@exemple.fr");
  const code = await codeOf("onglets@exemple.fr");
  await browser.get(`${base}/engagements`);
  await browser.submit({ pledges: ["immersions", "kits"] });
  await browser.get(url);
  const answer = await browser.submit({ code }, url);
  expect(answer.$("#code-problem").text()).toBe("Cette charte vient d’être signée ou modifiée dans un autre onglet. Rechargez la page.");
  expect(await Charter.findById(charter._id)).toMatchObject({ status: "draft", pledges: ["immersions", "kits"], signedAt: null });
});

test("of two people of one company who sign at once, one charter binds it and the other reads why not", async () => {
  const [first, second] = [await readyToSign("000901025", "alice@exemple.fr"), await readyToSign("000901025", "bob@exemple.fr")];
  const codes = [await codeOf("alice@exemple.fr"), await codeOf("bob@exemple.fr")];
  const answers = await Promise.all([post(first.browser, first.url, { code: codes[0]! }), post(second.browser, second.url, { code: codes[1]! })]);
  const titles = answers.map(({ $ }) => $("h1").text()).sort();
  expect(titles).toEqual(["Merci, la charte d’Aérostructures de l’Estuaire est signée", "Saisissez le code pour signer"]);
  expect(answers.map(({ $ }) => $("#code-problem").text()).filter(Boolean)).toEqual(["Une autre personne vient de signer la charte de cette entreprise."]);
  expect(await inForceOf(first.charter)).toBe(1);
});

test("a code typed after eleven minutes is refused with its reason, and a new one signs", async () => {
  const { browser, url, charter, base } = await readyToSign("000901033", "tard@exemple.fr");
  const old = await codeOf("tard@exemple.fr");
  const move = (minutes: number) => SigningCode.updateOne({ charter: charter._id }, [{ $set: { expiresAt: subMinutes(new Date(), minutes - 10), sends: [subMinutes(new Date(), minutes)] } }], { updatePipeline: true });
  await move(11);
  const late = await browser.submit({ code: old }, url);
  expect(late.$("#code-problem").text()).toBe("Ce code a expiré : il ne valait que dix minutes. Demandez-en un nouveau.");
  await browser.submit({}, `${base}/code`);
  const signed = await browser.submit({ code: await codeOf("tard@exemple.fr") }, url);
  expect(signed.$("h1").text()).toContain("est signée");
});

test("a second code within the minute is refused with the seconds left, and the first one still signs", async () => {
  const { browser, url, base } = await readyToSign("000901041", "vite@exemple.fr");
  const code = await codeOf("vite@exemple.fr");
  const again = await browser.submit({}, `${base}/code`);
  expect(again.$("#code-problem").text()).toMatch(/^Un code vient de partir\. Vous pourrez en demander un autre dans \d+ secondes\.$/);
  expect((await browser.submit({ code }, url)).$("h1").text()).toContain("est signée");
});

test("a link that a scanner opens twenty times, page after page, is still whole for its reader", async () => {
  const author = here.visitor();
  await fillTo(author, "signatory", { number: "000901058" });
  const base = author.page!.url.replace("/signataire", "");
  await author.get(`${base}/suite`);
  const sent = await author.submit({ who: "signatory", recipient: "Paule Hébert", email: "paule@exemple.fr", sender: "Ali Duval" });
  expect(sent.$("h1").text()).toBe("Le lien est parti");
  const letter = (await mailbox("paule@exemple.fr"))[0]!;
  expect(letter.subject).toBe("Ali Duval vous transmet la charte de Maçonnerie Vauquelin");
  const link = linkIn(letter.text);
  const before = await Charter.findOne({ publicId: link.split("/")[2]! }).lean();
  for (let i = 0; i < 20; i += 1) {
    const scanner = here.visitor();
    await scanner.go(i % 2 ? "HEAD" : "GET", link);
    for (const step of ["entreprise", "engagements", "signataire", "rappels"]) await scanner.get(`${link}/${step}`);
  }
  expect(await Charter.findOne({ publicId: link.split("/")[2]! }).lean()).toEqual(before);

  const paule = here.visitor();
  await paule.get(link);
  expect(paule.page!.url).toBe(`${link}/texte`);
  await paule.submit({ read: "oui" });
  expect(paule.page!.$("#name").val()).toBe("Paule Hébert");
  expect(paule.page!.$("#email").val()).toBe("paule@exemple.fr");
  await paule.submit({ role: "Gérante", entitled: "oui" });
  await paule.submit({});
  expect((await paule.submit({ code: await codeOf("paule@exemple.fr") })).$("h1").text()).toContain("est signée");
});

test("after all of this no company is bound twice", async () => {
  const bound = await Charter.find({ status: inForce() });
  expect(bound.length).toBe(5);
  expect(new Set(bound.map(({ company }) => String(company))).size).toBe(5);
});
