import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { as, aColleague } from "../../support/as.ts";
import { site } from "../../support/site.ts";
import { codeOf, fillTo } from "../charters/ceremony.ts";

const here = site();

test("staff export the sealed charters of a territory as one archive, byte for byte, with a manifest", async () => {
  for (const [number, email] of [["000901009", "zoe@chantiers.example"], ["000901017", "max@atelier.example"]] as const) {
    const manager = here.visitor();
    await fillTo(manager, "code", { number, name: "Zoé Œuvré", email });
    await manager.submit({ code: await codeOf(email) });
  }
  const desk = await as(await aColleague("Camille Duval", "camille@region.example"), here.visitor());

  const answer = await desk.get("/equipe/chartes.zip");

  const folder = mkdtempSync(join(tmpdir(), "archive-"));
  writeFileSync(join(folder, "a.zip"), answer.body);
  execFileSync("python3", ["-m", "zipfile", "-e", join(folder, "a.zip"), folder]);
  const manifest = readFileSync(join(folder, "manifeste.csv"), "utf8").replace("\ufeff", "").trim().split("\r\n").map(line => line.split(";"));
  expect(manifest[0]).toEqual(["Fichier", "Référence", "Entreprise", "SIREN", "Signataire", "Signée le", "SHA-256"]);
  expect(manifest.slice(1).map(line => line[3])).toEqual(["000901009", "000901017"]);
  expect(readdirSync(join(folder, "chartes"))).toHaveLength(2);
  for (const [file, , , , , , sha256] of manifest.slice(1)) {
    const path = join(folder, file!);
    expect(createHash("sha256").update(readFileSync(path)).digest("hex")).toBe(sha256);
    expect(execFileSync("pdfsig", [path], { encoding: "utf8" })).toContain("Signature is Valid");
  }
  expect(await Entry.countDocuments({ act: "charters.exported" })).toBe(1);
  const nowhere = await as(await aColleague("Marc Hamel", "marc@region.example", ["99"]), here.visitor());
  const none = (await nowhere.get("/equipe/chartes.zip")).body;
  writeFileSync(join(folder, "b.zip"), none);
  expect(execFileSync("python3", ["-m", "zipfile", "-l", join(folder, "b.zip")], { encoding: "utf8" })).not.toContain(".pdf");
});
