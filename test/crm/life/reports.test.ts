import { addDays, addYears } from "date-fns";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { startCharter } from "../../../src/crm/ceremony/startCharter.ts";
import { confirmReport } from "../../../src/crm/deliveries/confirmReport.ts";
import { dueReport } from "../../../src/crm/deliveries/dueReport.ts";
import { declareDelivery } from "../../../src/crm/deliveries/declareDelivery.ts";
import { keepRenewals } from "../../../src/crm/life/keepRenewals.ts";
import { keepReports } from "../../../src/crm/life/keepReports.ts";
import { withdrawCharter } from "../../../src/crm/life/withdrawCharter.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { dayStart } from "../../../src/crm/french.ts";
import { as } from "../../support/as.ts";
import { aCharter, aTextOfOld } from "../../support/charters.ts";
import { mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

const here = site();
aTextOfOld();
const day = new Date("2022-11-24T15:00:00Z");
const numbers = { immersions: "3", visits: "9", equality: "1" };
const now = async ({ _id }: Pick<Charter, "_id">) => Charter.findById(_id).orFail();
const told = async ({ signatoryEmail }: Pick<Charter, "signatoryEmail">) => (await mailbox(signatoryEmail)).map(({ template }) => template).filter(name => /report|dormant/.test(name));

/** Asleep: two years went by without a report. */
async function asleep(charter: Charter) {
  for (const at of [addYears(day, 1), addDays(addYears(day, 1), 61), addYears(day, 2), addDays(addYears(day, 2), 61)]) await keepReports(at);
  return now(charter);
}

test("a site that slept through both anniversaries asks first: no year is missed, and no charter sleeps, before its letter", async () => {
  const charter = await aCharter(day);
  const late = addDays(addYears(day, 2), 200);
  await keepReports(late);
  await keepReports(addDays(late, 59));
  expect([await told(charter), (await now(charter)).reportsMissed]).toEqual([["report-asked"], 0]);
  await keepReports(addDays(late, 60));
  expect(await now(charter)).toMatchObject({ status: "active", reportsMissed: 1 });
  await keepReports(addDays(late, 60));
  expect(await now(charter)).toMatchObject({ status: "active", reportsMissed: 1 });
  expect(await told(charter)).toEqual(["report-asked", "report-asked"]);
  await withdrawCharter({ charter, reason: "Fin de l’essai", mover: "staff", by: "system" });
});

test("a dormant charter wakes the day its company confirms the year that was missed, and not a year later", async () => {
  const charter = await asleep(await aCharter(day));
  expect(charter).toMatchObject({ status: "dormant", reportsMissed: 2 });
  expect((await mailbox(charter.signatoryEmail)).at(-1)!.text).toContain("/bilan");
  const at = addDays(addYears(day, 2), 70);
  expect(dueReport(charter, at)).toMatchObject({ number: 2, late: true });
  const reports = await Promise.allSettled([1, 2].map(async () => confirmReport({ charter, numbers, words: "", by: "system", at })));
  expect(reports.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await now(charter)).toMatchObject({ status: "active", reportsMissed: 0, reportDueAt: addYears(day, 3) });
  expect(dueReport(await now(charter), at)).toBeNull();
});

test("a dormant charter whose end has been announced stays dormant, may be renewed, and wakes as one to renew", async () => {
  const company = await Company.create({ name: "Verrerie d’Argentan", source: "demo" });
  const charter = await asleep(await aCharter(day, company));
  await expect(startCharter(company, addYears(day, 2))).rejects.toThrow("déjà signée");
  const near = addDays(addYears(day, 3), -50);
  await keepRenewals(near);
  expect(await now(charter)).toMatchObject({ status: "dormant", renewalNotices: 1 });
  expect((await startCharter(company, near)).previous).toEqual(charter._id);
  await confirmReport({ charter: await now(charter), numbers, words: "", by: "system", at: near });
  expect((await now(charter)).status).toBe("renewal-due");
});

test("what the company corrects in its report is what its room, the register, its JSON and the staff's page tell of that year", async () => {
  const begun = addDays(dayStart(new Date()), -400);
  const company = await Company.create({ name: "Filature du Perche", source: "demo" });
  const charter = await aCharter(begun, company);
  await declareDelivery({ charter, commitment: "visits", quantity: "4", on: addDays(begun, 20).toISOString().slice(0, 10), proof: "Quatre classes du collège Delfeuille", form: "", by: "system", at: addDays(begun, 30) });
  const manager = await as(await Person.findOne({ email: charter.signatoryEmail }).orFail(), here.visitor());
  await Charter.updateOne({ _id: charter._id }, { reportDueAt: addYears(begun, 1) });
  const form = await manager.get("/entreprise/filature-du-perche/bilan");
  expect(form.$("#visits").val()).toBe("4");
  await manager.submit({ visits: "7", words: "Trois visites de plus, hors plateforme." });
  const again = await manager.go("POST", "/entreprise/filature-du-perche/bilan", new URLSearchParams({ _csrf: String(form.$("main input[name=_csrf]").val()), visits: "7", immersions: "0", equality: "0" }));
  expect([again.status, again.$("h1").text()]).toEqual([200, "Filature du Perche"]);
  const room = await manager.get("/entreprise/filature-du-perche");
  expect(room.$("main").text()).toContain("7 sur 6 visites");
  const open = await here.visitor().get("/registre/filature-du-perche");
  expect(open.$("main").text().replace(/\s+/g, " ")).toContain("Année 1 bilan confirmé par l’entreprise");
  expect(open.$("main").text()).toContain("7 sur 6 visites");
  expect(open.$("main").text()).not.toContain("4 sur 6 visites");
});

test("a charter that ended asks for no report and takes none", async () => {
  const charter = await aCharter(day);
  await keepReports(addYears(day, 1));
  await withdrawCharter({ charter, reason: "Cessation d’activité", mover: "signatory", by: "system", at: addYears(day, 1) });
  await expect(confirmReport({ charter: await now(charter), numbers, words: "", by: "system", at: addDays(addYears(day, 1), 3) })).rejects.toThrow("n’est pas encore ouvert");
  await expect(confirmReport({ charter: Object.assign(await now(charter), { endedAt: null }), numbers, words: "", by: "system", at: addDays(addYears(day, 1), 3) })).rejects.toThrow("vient d’être confirmé");
});
