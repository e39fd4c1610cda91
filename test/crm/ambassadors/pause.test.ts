import { addDays, addMinutes, addMonths, subDays } from "date-fns";
import { Ambassador } from "../../../src/crm/ambassadors/ambassador.ts";
import { endPauses } from "../../../src/crm/ambassadors/endPauses.ts";
import { candidates } from "../../../src/crm/matching/candidates.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { Visit } from "../../../src/crm/visits/visit.ts";
import { aRequest, anAmbassador } from "../../support/build.ts";
import { mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

const here = site();
const fresh = ({ _id }: { _id: unknown }) => Ambassador.findById(_id).orFail();

test("a pause is one tap, says when it ends, keeps invitations away, and ends by itself with a letter, once", async () => {
  const ambassador = await anAmbassador();
  const browser = here.visitor();
  await browser.get(`/ambassadeurs/${ambassador.publicId}`);
  expect(browser.page!.$("button[name=until]").map((_, one) => browser.page!.$(one).text()).get()).toEqual(["Deux semaines", "Un mois", "Trois mois", "Jusqu’à ce que je revienne"]);
  const before = new Date();
  await browser.submit({ until: "month" }, `/ambassadeurs/${ambassador.publicId}/pause`);
  const paused = await fresh(ambassador);
  expect([paused.status, Number(paused.pausedUntil) - Number(addMonths(before, 1)) < 60_000]).toEqual(["paused", true]);
  expect(browser.page!.$("main").text()).toMatch(/Vous êtes en pause jusqu’au \d+(er)? \S+ \d{4} : aucune invitation ne part/);
  expect(await candidates(await aRequest({ status: "searching" }), new Date())).toEqual([]);

  await endPauses(addMinutes(paused.pausedUntil!, -1));
  expect((await fresh(ambassador)).status).toBe("paused");
  await Promise.all([endPauses(paused.pausedUntil!), endPauses(paused.pausedUntil!)]);
  expect(await fresh(ambassador)).toMatchObject({ status: "active", pausedUntil: null });
  expect((await mailbox(ambassador.email)).map(({ template, subject }) => [template, subject])).toEqual([["ambassador-back", "Votre pause se termine"]]);
  expect((await Entry.find({ dossier: `Ambassador/${ambassador._id}` }).sort({ seq: 1 })).map(({ act, by }) => [act, by])).toEqual([["ambassador.paused", `Ambassador/${ambassador._id}`], ["ambassador.active", "system"]]);
});

test("a pause without end stays until its person comes back, who gets no letter; a wrong choice is told and changes nothing", async () => {
  const ambassador = await anAmbassador();
  const browser = here.visitor();
  await browser.get(`/ambassadeurs/${ambassador.publicId}`);
  for (const until of ["", "siecle", "toString"]) {
    const wrong = await browser.submit({ until }, `/ambassadeurs/${ambassador.publicId}/pause`);
    expect([wrong.status, wrong.$(".problems").text()]).toEqual([422, expect.stringContaining("Choisissez combien de temps dure votre pause.")]);
  }
  expect((await fresh(ambassador)).status).toBe("active");
  await browser.submit({ until: "open" }, `/ambassadeurs/${ambassador.publicId}/pause`);
  await endPauses(addDays(new Date(), 400));
  expect(await fresh(ambassador)).toMatchObject({ status: "paused", pausedUntil: null });
  await browser.submit({}, `/ambassadeurs/${ambassador.publicId}/reprise`);
  expect([(await fresh(ambassador)).status, await mailbox(ambassador.email)]).toEqual(["active", []]);
});

test("their page shows their visits, the next ones first, and what they did", async () => {
  const ambassador = await anAmbassador();
  const request = await aRequest();
  const visit = (days: number, status: string, headCount: number) => Visit.create({ request: Object.assign(request._id), school: request.school, ambassador: ambassador._id, departement: "14", format: "talk", startsAt: subDays(new Date(), days), status, headCount });
  await visit(30, "done", 24);
  await visit(60, "done", 30);
  await visit(20, "cancelled", 28);
  const next = await visit(-7, "confirmed", 20);
  const shown = await here.visitor().get(`/ambassadeurs/${ambassador.publicId}`);
  expect(shown.$("h2").first().text()).toBe("Vos rencontres : 2 faites, 54 jeunes rencontrés");
  expect(shown.$("tbody tr").map((_, row) => shown.$(row).find("td").last().text().trim()).get()).toEqual(["Confirmée", "A eu lieu", "A eu lieu"]);
  expect(shown.$("tbody a").first().attr("href")).toBe(`/visites/${next.ambassadorKey}`);
});
