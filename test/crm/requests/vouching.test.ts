import mongoose from "mongoose";
import { Letter } from "../../../src/crm/mail/letter.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { answerVoucher } from "../../../src/crm/matching/answerVoucher.ts";
import { confirmRequest } from "../../../src/crm/matching/confirmRequest.ts";
import { Invitation } from "../../../src/crm/matching/invitation.ts";
import { SchoolRequest } from "../../../src/crm/requests/schoolRequest.ts";
import { isOfSchool } from "../../../src/crm/vouchers/trusted.ts";
import { Voucher } from "../../../src/crm/vouchers/voucher.ts";
import { as, aColleague } from "../../support/as.ts";
import { aRequest, aSchool, anAmbassador } from "../../support/build.ts";
import { linkIn, mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

const here = site();
beforeAll(() => anAmbassador({ monthlyLimit: 20 }));
const fresh = ({ _id }: { _id: SchoolRequest["_id"] }) => SchoolRequest.findById(_id).orFail();
let made = 0;
/** A request of somebody whose address says nothing, confirmed by them. */
async function unknown(school: { _id: unknown }, teacherEmail = `inconnu${(made += 1)}@gmail.com`) {
  const request = await aRequest({ school: school._id, teacherEmail });
  await confirmRequest(request);
  return request;
}

test.each([
  ["nadia.lebrun@ac-normandie.fr", null, true],
  ["nadia.lebrun@mel.ac-caen.fr", null, true],
  ["nadia@pas-ac-normandie.fr", null, false],
  ["nadia@ac-normandie.fr.pirate.example", null, false],
  ["0140001a@lycee.example", "0140001A@lycee.example", true],
  ["nadia@lycee.example", "accueil@lycee.example", true],
  ["nadia@gmail.com", "college@gmail.com", false],
  ["college@gmail.com", "college@gmail.com", true],
  ["nadia@autre.example", "accueil@lycee.example", false],
])("%s for a school at %s: known to be its people: %s", (email, school, known) => {
  expect(isOfSchool(email, school)).toBe(known);
});

test("a request of an unknown address waits for the school's own mailbox, once: nobody is asked before", async () => {
  const school = await aSchool({ email: "ce.0140001a@college.example" });
  const request = await unknown(school, "nadia@gmail.com");
  expect([(await fresh(request)).status, await Invitation.countDocuments({ request: request._id })]).toEqual(["vouching", 0]);
  await unknown(school, "nadia@gmail.com");
  const letters = await mailbox("ce.0140001a@college.example");
  expect(letters.map(({ template }) => template)).toEqual(["address-voucher"]);

  const office = here.visitor();
  const link = linkIn(letters[0]!.text);
  expect((await office.get(link)).$("main").text()).toContain("nadia@gmail.com");
  expect((await fresh(request)).status).toBe("vouching");
  const said = await office.submit({ answer: "oui" });
  expect(said.$(".banner").text()).toContain("C’est noté");
  expect((await SchoolRequest.find({ school: school._id })).map(({ status }) => status)).toEqual(["searching", "searching"]);
  expect(await Invitation.countDocuments({ request: request._id })).toBe(1);

  const third = await unknown(school, "nadia@gmail.com");
  expect((await fresh(third)).status).toBe("searching");
  expect(await Letter.countDocuments({ template: "address-voucher" })).toBe(1);
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("a school that says no ends what waited, tells its writer, and may be asked again", async () => {
  const school = await aSchool({ email: "ce.0140002b@college.example" });
  const request = await unknown(school, "faux@gmail.com");
  await answerVoucher({ voucher: await Voucher.findOne({ email: "faux@gmail.com" }).orFail(), yes: false, by: "visitor" });
  expect((await fresh(request)).status).toBe("withdrawn");
  expect((await mailbox("faux@gmail.com")).at(-1)!.template).toBe("address-refused");
  const again = await unknown(school, "faux@gmail.com");
  expect((await fresh(again)).status).toBe("vouching");
  expect(await Letter.countDocuments({ template: "address-voucher", to: "ce.0140002b@college.example" })).toBe(2);
});

test("yes and no at the same moment: one counts, the other is told", async () => {
  const school = await aSchool({ email: "ce.0140003c@college.example" });
  const request = await unknown(school);
  const voucher = await Voucher.findOne({ email: request.teacherEmail }).orFail();
  const outcomes = await Promise.allSettled([answerVoucher({ voucher, yes: true, by: "visitor" }), answerVoucher({ voucher, yes: false, by: "visitor" })]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  expect((await fresh(request)).status).toBe((await Voucher.findById(voucher._id).orFail()).status === "confirmed" ? "searching" : "withdrawn");
});

test("a school without mailbox is answered for by the team, on the request's page", async () => {
  const request = await unknown(await aSchool({ email: null }));
  expect(await Letter.countDocuments({ template: "address-voucher", createdAt: mongoose.trusted({ $gte: request.createdAt }) })).toBe(0);
  const browser = await as(await aColleague("Camille", "camille@region.example"), here.visitor());
  expect((await browser.get("/equipe")).$("main").text()).toContain("d’une adresse que l’établissement n’a pas validée");
  await browser.get(`/equipe/demandes/${request._id}`);
  await browser.submit({ answer: "oui" }, `/equipe/demandes/${request._id}/adresse`);
  expect((await fresh(request)).status).toBe("searching");
});
