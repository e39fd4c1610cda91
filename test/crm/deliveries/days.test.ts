import { addDays, addYears } from "date-fns";
import { Types } from "mongoose";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { textOf } from "../../../src/crm/charterTexts/textOf.ts";
import { charterYear } from "../../../src/crm/deliveries/charterYear.ts";
import { declareDelivery } from "../../../src/crm/deliveries/declareDelivery.ts";
import { Delivery } from "../../../src/crm/deliveries/delivery.ts";
import { postDelivery } from "../../../src/crm/deliveries/postDelivery.ts";
import { progressOf } from "../../../src/crm/deliveries/progress.ts";
import { keepRenewals } from "../../../src/crm/life/keepRenewals.ts";
import { voidCharter } from "../../../src/crm/life/voidCharter.ts";
import { withdrawCharter } from "../../../src/crm/life/withdrawCharter.ts";
import { unitOfWork } from "../../../src/database/transaction.ts";
import { aCharter, aTextOfOld } from "../../support/charters.ts";
import { site } from "../../support/site.ts";

site();
aTextOfOld();
const signedAt = new Date("2026-03-24T17:30:00Z");
const declared = (charter: Charter, on: string, at: Date) => declareDelivery({ charter, commitment: "visits", quantity: "2", on, proof: "Deux classes du lycée Marie-Curie", form: "", by: "system", at });
const visits = async (charter: Charter, at: Date) => (await progressOf(charter, await textOf(charter.textVersion), charterYear(charter, at))).find(({ name }) => name === "visits")!.delivered;
const posted = async (charter: Charter, on: Date) => unitOfWork(() => postDelivery({ company: { _id: charter.company }, unit: "visits", on, source: { _id: new Types.ObjectId(), constructor: { modelName: "Visit" } }, at: addDays(on, 1) }));

test("what was done on the day of the signature counts, declared that evening or the morning after; the day before does not", async () => {
  const charter = await aCharter(signedAt);
  await declared(charter, "2026-03-24", new Date("2026-03-24T18:00:00Z"));
  await declared(charter, "2026-03-25", new Date("2026-03-25T06:00:00Z"));
  for (const [on, at] of [["2026-03-23", "2026-03-24T18:00:00Z"], ["2026-03-26", "2026-03-25T22:00:00Z"]] as const) await expect(declared(charter, on, new Date(at))).rejects.toThrow("Plusieurs réponses");
  expect(await posted(charter, new Date("2026-03-24T08:00:00Z"))).not.toBeNull();
  expect(await posted(charter, new Date("2026-03-23T08:00:00Z"))).toBeNull();
  expect(await visits(charter, addDays(signedAt, 2))).toBe(5);
});

test("each day of a charter belongs to one of its years, on leap days and across summer time too", () => {
  for (const start of ["2024-02-29T12:00:00Z", "2025-10-25T22:30:00Z", "2026-03-28T23:30:00Z"].map(text => new Date(text))) {
    for (let after = 0; after < 1200; after += 1) {
      const at = addDays(start, after);
      const { from, to, number } = charterYear({ signedAt: start, endedAt: null }, at);
      expect([from <= at && at < to, number >= 1 && number <= 4]).toEqual([true, true]);
    }
    expect(charterYear({ signedAt: start, endedAt: null }, addYears(start, 2)).number).toBe(3);
  }
});

test("a charter withdrawn, voided or expired takes no delivery, declared or posted, and its figures stay those of its last year", async () => {
  const ends: ((charter: Charter) => Promise<unknown>)[] = [
    charter => withdrawCharter({ charter, reason: "Cessation d’activité", mover: "staff", by: "system", at: addDays(signedAt, 30) }),
    charter => voidCharter({ charter, reason: "Le nom est faux.", by: "system", at: addDays(signedAt, 30) }),
    () => keepRenewals(addYears(signedAt, 3)),
  ];
  for (const end of ends) {
    const charter = await aCharter(signedAt, await Company.create({ name: "Tannerie de l’Iton", source: "demo" }));
    await declared(charter, "2026-03-24", addDays(signedAt, 1));
    await end(charter);
    const before = await Delivery.countDocuments({ charter: charter._id });
    await expect(declared(charter, "2026-04-02", addDays(signedAt, 20))).rejects.toThrow("n’est plus en vigueur");
    expect(await posted(charter, addDays(signedAt, 9))).toBeNull();
    expect(await Delivery.countDocuments({ charter: charter._id })).toBe(before);
    if ((await Charter.findById(charter._id).orFail()).status !== "expired") expect(await visits(await Charter.findById(charter._id).orFail(), addYears(signedAt, 2))).toBe(2);
  }
});

test("a renewed charter's last year is told as it was, and the new one starts from nothing", async () => {
  const company = await Company.create({ name: "Papeterie de la Risle", source: "demo" });
  const old = await aCharter(signedAt, company);
  await declared(old, "2026-04-02", addDays(signedAt, 20));
  const soon = addDays(addYears(signedAt, 3), -30);
  await keepRenewals(soon);
  const fresh = await aCharter(soon, company);
  expect([await visits(fresh, soon), (await Charter.findById(old._id).orFail()).endReason]).toEqual([0, "renewed"]);
});
