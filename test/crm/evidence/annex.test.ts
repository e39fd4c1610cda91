import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { sendLetters } from "../../../src/crm/mail/sendLetters.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { Paper } from "../../../src/crm/sealing/paper.ts";
import { sealCharter } from "../../../src/crm/sealing/sealCharter.ts";
import { aColleague, as } from "../../support/as.ts";
import { aSignature } from "../../support/charters.ts";
import { site } from "../../support/site.ts";

const here = site();
const file = join(mkdtempSync(join(tmpdir(), "annex-")), "x.pdf");
const words = (pdf: Buffer) => (writeFileSync(file, pdf), execFileSync("pdftotext", ["-layout", file, "-"], { encoding: "utf8" }));

test("the annex is not frozen before the seal is put and the fate of the code's letter is known; then it names both, and stays the same", async () => {
  const { charter, email } = await aSignature();
  const { slug } = await Company.findById(charter.company).orFail();
  const manager = await as(await Person.findOne({ email }).orFail(), here.visitor());
  const desk = await as(await aColleague("Camille Duval", "camille@region.example"), here.visitor());
  const doors = [() => manager.get(`/entreprise/${slug}/preuve.pdf`), () => desk.get(`/equipe/chartes/${charter._id}/preuve.pdf`)];
  const shown = async () => [(await manager.get(`/entreprise/${slug}`)).$("a[href$='/preuve.pdf']").length, (await desk.get(`/equipe/chartes/${charter._id}`)).$("a[href$='/preuve.pdf']").length];

  expect(await shown()).toEqual([0, 0]);
  for (const open of doors) expect((await open()).status).toBe(404);
  await sealCharter(charter);
  for (const open of doors) expect((await open()).status).toBe(404);
  expect(await Paper.countDocuments({ charter: charter._id, kind: "evidence" })).toBe(0);

  await sendLetters({ keeps: true, send: async () => "250 pris en charge" });
  expect(await shown()).toEqual([1, 1]);
  const [first, second] = [await doors[0]!(), await doors[1]!()];
  expect(second.body.equals(first.body)).toBe(true);
  const text = words(first.body);
  expect(text).toContain("250 pris en charge");
  expect(text.replace(/\s/g, "")).toContain((await Charter.findById(charter._id).orFail()).sealedSha256!);
});
