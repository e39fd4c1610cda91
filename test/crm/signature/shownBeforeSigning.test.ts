import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { Evidence } from "../../../src/crm/evidence/evidence.ts";
import { paperOf, sha256 } from "../../../src/crm/sealing/paper.ts";
import { codeOf, fillTo } from "../charters/ceremony.ts";
import { site } from "../../support/site.ts";

const here = site();
const file = join(mkdtempSync(join(tmpdir(), "shown-")), "x.pdf");
const words = (pdf: Buffer) => (writeFileSync(file, pdf), execFileSync("pdftotext", [file, "-"], { encoding: "utf8" }));

test("the sentence of consent that is kept as evidence stands beside the code that gives it", async () => {
  const visitor = here.visitor();
  await fillTo(visitor, "code", { number: "000901017", email: "consent@exemple.fr" });
  const form = visitor.page!.$("main form").first();
  expect(form.find("#code").length).toBe(1);
  expect(form.text()).toContain("J’ai lu la charte, j’atteste être habilité à engager l’entreprise, et je signe en saisissant le code que j’ai reçu.");
  await visitor.submit({ code: await codeOf("consent@exemple.fr") });
  expect((await Evidence.findOne({ signatoryEmail: "consent@exemple.fr" }).orFail()).consent).toBe("J’ai lu la charte, j’atteste être habilité à engager l’entreprise, et je signe en saisissant le code que j’ai reçu.");
});

test("before the code the document is read as it will be; with the code, the very bytes that are signed, by the browser that asked for it alone", async () => {
  const visitor = here.visitor();
  await fillTo(visitor, "answers", { number: "000901009", name: "Zoé Lemoine", email: "zoe@exemple.fr" });
  const preview = await here.visitor().get(visitor.page!.$("main a[href$='.pdf']").attr("href")!);
  expect(words(preview.body)).toContain("Zoé Lemoine");
  expect(preview.headers.get("content-disposition")).toMatch(/^inline; filename="charte-CH-/);
  const base = visitor.page!.url.replace("/verification", "");
  expect((await here.visitor().get(`${base}/document.pdf`)).status).toBe(404);

  await visitor.get(`${base}/verification`);
  const code = await visitor.submit({});
  const link = code.$("main a[href$='.pdf']").attr("href")!;
  const shown = (await visitor.get(link)).body;
  expect(words(shown)).toContain("Zoé Lemoine");
  expect((await here.visitor().get(link)).status).toBe(404);

  await visitor.get(`${base}/signature`);
  await visitor.submit({ code: await codeOf("zoe@exemple.fr") });
  const charter = await Charter.findOne({ signatoryEmail: "zoe@exemple.fr" }).orFail();
  expect((await Evidence.findOne({ charter: charter._id }).orFail()).basePdfSha256).toBe(sha256(shown));
  expect((await paperOf(charter, "sealed"))!.subarray(0, shown.length).equals(shown)).toBe(true);
  expect((await visitor.get(link)).status).toBe(404);
});

test("a draft that lacks a step shows no document, and a page opened before any code says that none has left", async () => {
  const visitor = here.visitor();
  await fillTo(visitor, "signatory", { number: "000901025" });
  const base = visitor.page!.url.replace("/signataire", "");
  expect((await visitor.get(`${base}/apercu.pdf`)).status).toBe(404);
  const early = await visitor.get(`${base}/signature`);
  expect(early.$("main").text()).toContain("Aucun code n’est encore parti pour cet appareil.");
  expect(early.$("main a[href$='.pdf']").length).toBe(0);
});
