import { addDays } from "date-fns";
import { Charter } from "../../src/crm/charters/charter.ts";
import { Company } from "../../src/crm/companies/company.ts";
import { startCharter } from "../../src/crm/ceremony/startCharter.ts";
import { declareDelivery } from "../../src/crm/deliveries/declareDelivery.ts";
import { isoDay } from "../../src/crm/french.ts";
import { Person } from "../../src/crm/people/person.ts";
import { as } from "../support/as.ts";
import { aCharter } from "../support/charters.ts";
import { site } from "../support/site.ts";

const here = site();

test("two hundred establishments are kept to the last one; a text that no form may hold is refused, and nothing of it is kept", async () => {
  const draft = await startCharter(await Company.create({ name: "Groupe des Deux Caps", source: "demo" }));
  await Charter.updateOne({ _id: draft._id }, { companySeen: true });
  const sites = Array.from({ length: 200 }, (_, i) => `Établissement numéro ${i}, ${"zone artisanale ".repeat(6)}, Le Havre`);
  const visitor = here.visitor();
  const url = `/charte/${draft.publicId}/perimetre`;
  await visitor.get(url);
  await visitor.submit({ scope: "sites", sites: sites.join("\n") }, url);
  expect((await Charter.findById(draft._id).orFail()).sites).toEqual(sites);
  await visitor.get(url);
  const refused = await visitor.submit({ scope: "sites", sites: `${"A".repeat(30_000)}\n${"B".repeat(30_000)}` }, url);
  expect([refused.status, refused.$("main").text()]).toEqual([422, expect.stringContaining("Un texte de ce formulaire dépasse 50 000 caractères")]);
  expect((await Charter.findById(draft._id).orFail()).sites).toHaveLength(200);
});

test("a company reads every delivery of its charter, page after page", async () => {
  const company = await Company.create({ name: "Laiterie du Bocage", source: "demo" });
  const charter = await aCharter(addDays(new Date(), -30), company);
  for (let n = 0; n < 43; n += 1) await declareDelivery({ charter, commitment: "visits", quantity: "1", on: isoDay(addDays(new Date(), -20)), proof: `Visite numéro ${n} de la semaine`, form: "", by: "system" });
  const manager = await as(await Person.findOne({ email: charter.signatoryEmail }).orFail(), here.visitor());
  const read = new Set<string>();
  for (let path: string | undefined = "/entreprise/laiterie-du-bocage"; path; ) {
    const page = await manager.get(path);
    for (const [words] of page.$("main").text().matchAll(/Visite numéro \d+/g)) read.add(words);
    path = page.$("a[rel=next]").attr("href");
  }
  expect(read.size).toBe(43);
});
