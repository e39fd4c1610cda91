import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { addDays } from "date-fns";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { tickCall } from "../../../src/crm/visitPapers/tickCall.ts";
import { Visit } from "../../../src/crm/visits/visit.ts";
import { aRequest, anAmbassador } from "../../support/build.ts";
import { site } from "../../support/site.ts";

const here = site();
const textOf = (bytes: Buffer) => {
  writeFileSync("/tmp/passerelle-visit.pdf", bytes);
  return execFileSync("pdftotext", ["-layout", "/tmp/passerelle-visit.pdf", "-"], { encoding: "utf8" }).replace(/\s+/g, " ");
};
async function aVisit(given: object = {}, who: object = {}) {
  const ambassador = await anAmbassador({ name: "Łukasz Ğül-Œuvrard", ...who });
  const request = await aRequest({ status: "confirmed", left: 0, classes: ["3e A"], aims: ["stereotypes"], place: "Salle 12, demander Mme Roy", teacherPhone: "+33231000000" });
  return { ambassador, request, visit: await Visit.create({ request: request._id, school: request.school, ambassador: ambassador._id, format: "talk", headCount: 24, startsAt: addDays(new Date(), 5), ...given }) };
}

test("the briefing says who, where, when and what to do, on a sound PDF", async () => {
  const { visit } = await aVisit({}, { ownNeeds: "Une salle sans escalier" });
  const answer = await here.visitor().get(`/visites/${visit.ambassadorKey}/fiche.pdf`);
  expect([answer.status, answer.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  const text = textOf(answer.body);
  for (const words of ["Łukasz Ğül-Œuvrard", "Collège des Dunes", "Salle 12, demander Mme Roy", "3e A", "02 31 00 00 00", "Faire tomber des idées reçues", "Jamais seul avec un élève", "119", "Une salle sans escalier"]) expect(text).toContain(words);
  expect(execFileSync("qpdf", ["--check", "/tmp/passerelle-visit.pdf"], { encoding: "utf8" })).toContain("No syntax or stream encoding errors");
  expect(execFileSync("pdffonts", ["/tmp/passerelle-visit.pdf"], { encoding: "utf8" }).split("\n").slice(2).filter(Boolean).every(line => / yes /.test(line))).toBe(true);
});

test("the call before a visit is ticked once, and may be taken back", async () => {
  const { visit } = await aVisit();
  const browser = here.visitor();
  await browser.get(`/visites/${visit.schoolKey}/preparation`);
  expect((await browser.submit({ called: "oui" })).$(".tag").text()).toBe("Appel de préparation fait");
  const { calledAt } = await Visit.findById(visit._id).orFail();
  await Promise.all([1, 2].map(() => tickCall({ visit, called: true })));
  expect((await Visit.findById(visit._id).orFail()).calledAt).toEqual(calledAt);
  await browser.submit({ called: "non" });
  expect((await Visit.findById(visit._id).orFail()).calledAt).toBe(null);
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("the certificate of a school year holds what was done in it, under the seal; without anything done there is none", async () => {
  const { ambassador, request, visit } = await aVisit({ status: "done", startsAt: new Date("2025-10-14T12:00:00Z"), headCount: 25 });
  const again = (format: "visit", status: string, startsAt: string, headCount: number) => Visit.create({ request: request._id, school: visit.school, ambassador: ambassador._id, format, minutes: 120, status, startsAt: new Date(startsAt), headCount });
  await again("visit", "done", "2026-06-02T12:00:00Z", 12);
  await again("visit", "missed", "2026-06-03T12:00:00Z", 77);
  await again("visit", "done", "2026-09-02T12:00:00Z", 99);
  const answer = await here.visitor().get(`/ambassadeurs/${ambassador.publicId}/attestation.pdf?annee=2025-2026`);
  const text = textOf(answer.body);
  for (const words of ["Łukasz Ğül-Œuvrard", "2025-2026", "2 rencontres, 37 jeunes rencontrés, 3 heures avec eux.", "14/10/2025", "02/06/2026"]) expect(text).toContain(words);
  expect(text).not.toContain("99");
  expect(execFileSync("pdfsig", ["/tmp/passerelle-visit.pdf"], { encoding: "utf8" })).toMatch(/Total document signed[\s\S]*Signature Validation: Signature is Valid\./);
  for (const year of ["2024-2025", "demain", "0000-0001"]) expect((await here.visitor().get(`/ambassadeurs/${ambassador.publicId}/attestation.pdf?annee=${year}`)).status).toBe(404);
});
