import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { addDays, addMinutes } from "date-fns";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { Letter } from "../../../src/crm/mail/letter.ts";
import { Agreement, type Party } from "../../../src/crm/visitPapers/agreement.ts";
import { askAgreementCode, confirmAgreement, refuseAgreement } from "../../../src/crm/visitPapers/confirmAgreement.ts";
import { writeAgreement } from "../../../src/crm/visitPapers/writeAgreement.ts";
import { Visit } from "../../../src/crm/visits/visit.ts";
import { aRequest, anAmbassador } from "../../support/build.ts";
import { linkIn, mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

const here = site();
let made = 0;
async function aVisit(given: object = {}) {
  made += 1;
  const [ambassador, request] = [await anAmbassador(), await aRequest({ status: "confirmed", left: 0, format: "visit" })];
  const visit = await Visit.create({ request: request._id, school: request.school, ambassador: ambassador._id, format: "visit", headCount: 24, startsAt: addDays(new Date(), 5), ...given });
  const typed = { headName: "Anne Principale", headEmail: `direction${made}@exemple.fr`, hostName: ambassador.name, hostEmail: ambassador.email, adults: "Deux enseignants", transport: "En car", emergency: "02 31 00 00 00", safety: "", insured: "oui" };
  return { visit, typed, request, ambassador };
}
const of = (visit: { _id: unknown }) => Agreement.findOne({ visit: visit._id as never }).orFail();
const codeOf = async (address: string) => /\b(\d{8})\b/.exec((await mailbox(address)).filter(({ template }) => template === "agreement-code").at(-1)!.text)![1]!;
async function confirm(agreement: Agreement, role: Party, at = new Date()) {
  await askAgreementCode({ agreement, role, at });
  return confirmAgreement({ agreement, role, edition: agreement.edition, code: await codeOf(agreement.parties.find(one => one.role === role)!.email), at });
}
const settled = async (acts: Promise<unknown>[]) => (await Promise.allSettled(acts)).map(one => (one.status === "fulfilled" ? "done" : (one.reason as Error).message)).sort();

test("a teacher writes the agreement, each party reads it and confirms by the code mailed to it: a sealed paper, told to all", async () => {
  const { visit, typed, ambassador } = await aVisit();
  const teacher = here.visitor();
  expect((await teacher.get(`/visites/${visit.schoolKey}`)).$("main").text()).toContain("La convention");
  await teacher.get(`/visites/${visit.schoolKey}/convention`);
  const wrong = await teacher.submit({ ...typed, headName: "", headEmail: (await aTeacher(visit)), hostEmail: "x", adults: "", transport: "", emergency: "12", insured: "" });
  expect([wrong.status, Object.fromEntries(wrong.$("p.problem").map((_, one) => [[wrong.$(one).attr("id"), wrong.$(one).text()]]).get() as unknown as [string, string][])]).toEqual([422, {
    "headName-problem": "Indiquez le prénom et le nom de la personne qui dirige.", "headEmail-problem": "C’est l’adresse de l’enseignant : chacun confirme pour lui seul.", "hostEmail-problem": "Cette adresse e-mail n’est pas complète. Exemple : prenom.nom@exemple.fr",
    "adults-problem": "Dites quels adultes de l’établissement accompagnent, en 300 caractères.", "transport-problem": "Dites comment la classe vient et repart, en 300 caractères.", "emergency-problem": "Ce numéro de téléphone n’est pas complet. Exemple : 02 31 00 00 00", "insured-problem": "Cochez cette case : sans assurance, la visite n’a pas lieu.",
  }]);
  expect(await Agreement.countDocuments({ visit: visit._id })).toBe(0);
  await teacher.submit(typed);
  const host = here.visitor();
  const link = linkIn((await mailbox(ambassador.email)).at(-1)!.text);
  expect((await host.get(link)).$("main").text()).toContain("L. 4153-1");
  await host.submit({}, `${link}/code`);
  const bad = await host.submit({ code: "00000000" }, link);
  expect([bad.status, bad.$("#code-problem").text()]).toEqual([422, "Ce n’est pas le bon code."]);
  expect((await host.submit({ code: await codeOf(ambassador.email) }, link)).$(".banner").text()).toContain("Vous avez confirmé");
  await confirm(await of(visit), "teacher");
  expect((await of(visit)).status).toBe("sent");
  await confirm(await of(visit), "school");
  expect((await of(visit)).status).toBe("complete");
  expect(await Letter.countDocuments({ template: "agreement-complete" })).toBe(3);
  writeFileSync("/tmp/passerelle-agreement.pdf", (await host.get(`${link}/convention.pdf`)).body);
  expect(execFileSync("pdfsig", ["/tmp/passerelle-agreement.pdf"], { encoding: "utf8" })).toContain("Signature is Valid");
  const text = execFileSync("pdftotext", ["/tmp/passerelle-agreement.pdf", "-"], { encoding: "utf8" });
  expect([text.includes("Ce texte n’engage personne"), text.includes("D. 4153-15"), text.includes("Anne Principale")]).toEqual([false, true, true]);
  expect((await verifyJournal()).breaks).toEqual([]);
});

const aTeacher = async ({ request }: { request: unknown }) => ((await (await import("../../../src/crm/requests/schoolRequest.ts")).SchoolRequest.findById(request as never)) as { teacherEmail: string }).teacherEmail;

test("an edit clears what was confirmed and asks everyone again; a code of the text before confirms nothing, at the same moment neither", async () => {
  const { visit, typed } = await aVisit();
  await writeAgreement({ visit, typed });
  const before = await of(visit);
  await confirm(before, "teacher");
  await askAgreementCode({ agreement: before, role: "school" });
  const code = await codeOf(typed.headEmail);
  const outcomes = await settled([writeAgreement({ visit, typed: { ...typed, transport: "À pied" } }), confirmAgreement({ agreement: before, role: "school", edition: before.edition, code })]);
  expect(outcomes).toContain("done");
  const after = await of(visit);
  expect([after.edition, after.status, after.parties.map(({ confirmedAt }) => confirmedAt)]).toEqual([2, "sent", [null, null, null]]);
  await expect(confirmAgreement({ agreement: after, role: "school", edition: 1, code })).rejects.toThrow("Ce code a expiré");
  expect((await here.visitor().get(`/conventions/${before.parties[0]!.key}`)).status).toBe(404);
  expect(await Letter.countDocuments({ template: "agreement-asked", to: typed.headEmail })).toBe(2);
});

test("two parties who confirm at once are both counted, and the agreement is complete once", async () => {
  const { visit, typed } = await aVisit();
  await writeAgreement({ visit, typed });
  const agreement = await of(visit);
  await confirm(agreement, "teacher");
  for (const role of ["school", "host"] as const) await askAgreementCode({ agreement, role });
  const codes = { school: await codeOf(typed.headEmail), host: await codeOf(typed.hostEmail) };
  await Promise.all((["school", "host"] as const).map(role => confirmAgreement({ agreement, role, edition: 1, code: codes[role] })));
  expect((await of(visit)).status).toBe("complete");
  expect(await Letter.countDocuments({ template: "agreement-complete", to: typed.headEmail })).toBe(1);
});

test("a code is tried five times, holds ten minutes, leaves once a minute, and opens no other party's word", async () => {
  const { visit, typed } = await aVisit();
  const at = new Date();
  await writeAgreement({ visit, typed, at });
  const agreement = await of(visit);
  await askAgreementCode({ agreement, role: "school", at });
  await expect(askAgreementCode({ agreement, role: "school", at: addMinutes(at, 0.5) })).rejects.toThrow("Attendez une minute");
  const code = await codeOf(typed.headEmail);
  const tryIt = (role: Party, code: string, when = at) => confirmAgreement({ agreement, role, edition: 1, code, at: when });
  await expect(tryIt("host", code)).rejects.toThrow("Ce code a expiré");
  await expect(tryIt("school", code, addMinutes(at, 11))).rejects.toThrow("Ce code a expiré");
  const five = await settled(Array.from({ length: 8 }, () => tryIt("school", "00000000")));
  expect([five.filter(one => one === "Ce n’est pas le bon code.").length, five.filter(one => one.startsWith("Ce code a expiré")).length]).toEqual([5, 3]);
  await expect(tryIt("school", code)).rejects.toThrow("Ce code a expiré");
});

test("who refuses says why, and all are told; nothing is confirmed after it", async () => {
  const { visit, typed } = await aVisit();
  await writeAgreement({ visit, typed });
  const agreement = await of(visit);
  await expect(refuseAgreement({ agreement, role: "host", reason: "" })).rejects.toThrow("Dites pourquoi");
  await refuseAgreement({ agreement, role: "host", reason: "Travaux dans l’atelier" });
  expect((await mailbox(typed.headEmail)).at(-1)!.text).toContain("Travaux dans l’atelier");
  await expect(askAgreementCode({ agreement, role: "school" })).rejects.toThrow("n’attend plus votre confirmation");
});

test("a talk at the school needs none, and nobody but the teacher writes it", async () => {
  const { visit, typed } = await aVisit({ format: "talk" });
  await expect(writeAgreement({ visit, typed })).rejects.toThrow("aucune convention n’est demandée");
  for (const key of [visit.publicId, visit.ambassadorKey]) expect((await here.visitor().get(`/visites/${key}/convention`)).status).toBe(404);
});
