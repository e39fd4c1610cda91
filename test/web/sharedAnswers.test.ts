import { Charter } from "../../src/crm/charters/charter.ts";
import { Company } from "../../src/crm/companies/company.ts";
import { aCharter } from "../support/charters.ts";
import { site } from "../support/site.ts";

const here = site();
let [slug, id] = ["", ""];
beforeAll(async () => {
  const charter = await aCharter();
  id = charter.publicId;
  slug = (await Company.findById(charter.company).orFail()).slug!;
});
const ask = (path: string) => fetch(`${here.origin}${path}`, { headers: { accept: "text/html" } });

test("what others show or keep makes no cookie, found or not: a copy of it is the same for everybody", async () => {
  const paths = [`/badge/${slug}.svg`, `/badge/${slug}/partage.svg`, "/badge/nobody.svg", "/registre.json", "/registre.csv", `/v/${id}`, `/v/${id}.json`, `/v/${id}/charte.pdf`, "/v/nothing"];
  for (const path of paths) expect([path, (await ask(path)).headers.getSetCookie()]).toEqual([path, []]);
  expect((await ask("/registre")).headers.getSetCookie()).toHaveLength(1);
});

test("no answer about one charter is for search engines, whatever its form", async () => {
  expect(await Charter.countDocuments({ publicId: id })).toBe(1);
  for (const path of [`/v/${id}`, `/v/${id}.json`, `/v/${id}/charte.pdf`, `/v/${id}/contre-signature.pdf`, "/v/nothing"]) {
    expect([path, (await ask(path)).headers.get("x-robots-tag")]).toEqual([path, "noindex"]);
  }
});
