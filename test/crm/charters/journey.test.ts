import { execFileSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { Evidence } from "../../../src/crm/evidence/evidence.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";
import { codeOf, fillTo } from "./ceremony.ts";

const here = site();

test("a company finds itself, chooses, reads, signs with the mailed code, and holds a sealed charter", async () => {
  const manager = here.visitor();
  await fillTo(manager, "code", { number: "000 901 009", name: "Zoé Œuvré-Ÿvette Ğ Łódź", email: "zoe@chantiers.example" });

  const signed = await manager.submit({ code: await codeOf("zoe@chantiers.example") });

  expect(signed.$("h1").text()).toBe("Merci, la charte de Chantiers du Cotentin est signée");
  const pdf = await manager.get(signed.$("a[role=button]").attr("href")!);
  const file = join(mkdtempSync(join(tmpdir(), "charte-")), "charte.pdf");
  writeFileSync(file, pdf.body);
  const proof = execFileSync("pdfsig", [file], { encoding: "utf8" });
  expect(proof).toContain("Signature is Valid");
  expect(proof).toContain("Total document signed");
  const words = execFileSync("pdftotext", [file, "-"], { encoding: "utf8" });
  expect(words).toContain("Zoé Œuvré-Ÿvette Ğ Łódź");
  expect(words).toContain("Chantiers du Cotentin");
  expect(words).toContain("Accueillir des immersions de 3 à 5 jours");
  expect((await mailbox("zoe@chantiers.example")).map(({ template }) => template)).toEqual(["charter-code", "charter-signed"]);
  expect(await Evidence.countDocuments({ signatoryEmail: "zoe@chantiers.example", siren: "000901009" })).toBe(1);
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("anyone may check the signed charter and find the company in the register", async () => {
  const charter = await Charter.findOne({ status: "active" }).orFail();
  const anyone = here.visitor();

  const proof = JSON.parse((await anyone.get(`/v/${charter.publicId}.json`)).body.toString());
  expect(proof).toMatchObject({ status: "En vigueur", company: "Chantiers du Cotentin", charterVersion: "2026-1", sha256: charter.sealedSha256 });
  expect(Object.keys(proof).sort()).toEqual(["charterVersion", "company", "sealFingerprint", "sha256", "signedOn", "status", "validUntil"]);
  expect((await anyone.get("/registre")).$("main").text()).toContain("Chantiers du Cotentin");
  expect((await anyone.get("/registre.csv")).body.toString()).toContain("Chantiers du Cotentin");
  expect((await anyone.get("/v/00000000000000000000000000000000")).status).toBe(404);
});

test("a charter in force is not signed a second time: one may ask to join the company, and sees nobody's address", async () => {
  const browser = here.visitor();
  await browser.get("/charte");
  const again = await browser.submit({ number: "000901009" });
  expect(again.$("h1").text()).toBe("Chantiers du Cotentin a déjà signé la charte");
  expect(again.$("main").text()).not.toContain("@");
  const wrong = await browser.submit({ name: "Ali", role: "", email: "ali@" });
  expect(wrong.$("#role-problem").text()).toBe("Indiquez votre fonction dans l’entreprise.");
  const sent = await browser.submit({ name: "Ali Duval", role: "Responsable RSE", email: "ali@chantiers.example" });
  expect(sent.$("h1").text()).toBe("Votre demande est transmise");
  expect((await mailbox("zoe@chantiers.example")).at(-1)!.subject).toBe("Ali Duval demande à rejoindre l’espace de Chantiers du Cotentin");
});
