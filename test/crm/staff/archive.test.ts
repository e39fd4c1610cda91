import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { startExport } from "../../../src/crm/exports/startExport.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { Paper, sha256 } from "../../../src/crm/sealing/paper.ts";
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

  await desk.get("/equipe/chartes");
  const ready = await desk.submit({}, "/equipe/exports");
  expect(ready.$("progress").attr("max")).toBe("2");
  const answer = await desk.get(ready.$("main a[role=button]").attr("href")!);

  const folder = mkdtempSync(join(tmpdir(), "archive-"));
  writeFileSync(join(folder, "a.zip"), answer.body);
  execFileSync("python3", ["-m", "zipfile", "-e", join(folder, "a.zip"), folder]);
  const manifest = readFileSync(join(folder, "manifeste.csv"), "utf8").replace("\ufeff", "").trim().split("\r\n").map(line => line.split(";"));
  expect(manifest[0]).toEqual(["Fichier", "Référence", "Entreprise", "SIREN", "Signataire", "Signée le", "SHA-256"]);
  expect(manifest.slice(1).map(line => line[3])).toEqual(["000901009", "000901017"]);
  expect(readdirSync(join(folder, "chartes"))).toHaveLength(2);
  for (const [file, , , , , , digest] of manifest.slice(1)) {
    const path = join(folder, file!);
    expect(sha256(readFileSync(path))).toBe(digest);
    expect(execFileSync("pdfsig", [path], { encoding: "utf8" })).toContain("Signature is Valid");
  }
  expect(await Entry.countDocuments({ act: "charters.exported" })).toBe(1);
  const nowhere = await as(await aColleague("Marc Hamel", "marc@region.example", ["99"]), here.visitor());
  expect((await nowhere.get(ready.url)).status).toBe(404);
  expect((await nowhere.get(`${ready.url}.zip`)).status).toBe(404);
});

test("a thousand charters leave as one file of known length, one PDF in memory at a time, with progress, and a cut download goes on where it was", async () => {
  const person = await aColleague("Jeanne Roy", "jeanne@region.example");
  const size = 200_000;
  const company = await Company.create({ name: "Atelier", source: "demo", departement: "50" });
  for (let i = 0; i < 1000; i += 1) {
    const bytes = Buffer.alloc(size, i % 251);
    const reference = `CH-2026-${String(i).padStart(8, "0")}`;
    const charter = new Charter({ company: company._id, reference, textVersion: "2026-1", status: "expired", departement: "61", signedAt: new Date(1.7e12 + i * 1000), sealedAt: new Date(), signatoryName: "Lou" });
    await charter.save();
    await new Paper({ charter: charter._id, kind: "sealed", sha256: sha256(bytes), bytes, at: new Date() }).save();
  }
  const run = await startExport({ person, filter: { departement: "61" } });
  const cookie = (await as(person, here.visitor())).cookie();
  const link = `${here.origin}/equipe/exports/${run._id}`;
  const first = await fetch(`${link}.zip`, { headers: { cookie } });
  const length = Number(first.headers.get("content-length"));
  const whole = createHash("sha256");
  // What is still held once the collector has passed: not what waits for it.
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const held = () => (collect(), process.memoryUsage().arrayBuffers);
  const before = held();
  let [read, most, seen] = [0, 0, 0];
  for await (const chunk of first.body!) {
    whole.update(chunk);
    read += (chunk as Uint8Array).length;
    if (read - seen > 10_000_000) [seen, most] = [read, Math.max(most, held() - before)];
  }
  expect(read).toBe(length);
  expect(length).toBeGreaterThan(1000 * size);
  expect(seen).toBeGreaterThan(150_000_000);
  expect(most).toBeLessThan((1000 * size) / 5);
  expect(await (await fetch(`${link}.json`, { headers: { cookie, accept: "application/json" } })).json()).toMatchObject({ total: 1000, done: 1000, words: "1000 sur 1000 chartes" });

  const cut = length - 5_000_000;
  const rest = await fetch(`${link}.zip`, { headers: { cookie, range: `bytes=${cut}-`, "if-range": first.headers.get("etag")! } });
  expect(rest.status).toBe(206);
  expect(rest.headers.get("content-range")).toBe(`bytes ${cut}-${length - 1}/${length}`);
  const tail = Buffer.from(await rest.arrayBuffer());
  const head = await fetch(`${link}.zip`, { headers: { cookie } });
  const joined = createHash("sha256");
  let kept = 0;
  for await (const chunk of head.body!) {
    joined.update((chunk as Uint8Array).subarray(0, Math.max(0, cut - kept)));
    kept += (chunk as Uint8Array).length;
    if (kept >= cut) break;
  }
  expect(joined.update(tail).digest("hex")).toBe(whole.digest("hex"));
}, 180_000);
