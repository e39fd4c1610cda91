import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { adjustConfig, parseConfig } from "../../src/config.ts";
import { publishHead } from "../../src/crm/journal/publishHead.ts";
import { record } from "../../src/crm/journal/record.ts";
import { charterPdf } from "../../src/pdf/charter/charter.ts";
import { createDevelopmentIdentity } from "../../src/pdf/seal/developmentIdentity.ts";
import { readSealIdentity } from "../../src/pdf/seal/identity.ts";
import { seal } from "../../src/pdf/seal/seal.ts";
import { aSheet } from "../pdf/sheet.ts";
import { freshDatabase } from "../support/database.ts";
import { databaseOfTest, passerelle } from "./passerelle.ts";

freshDatabase();
const at = new Date("2026-11-24T10:00:00Z");
const [first, second, now] = ["Premier", "Deuxième", "Présent"].map(commonName => createDevelopmentIdentity({ commonName, at })) as [Seal, Seal, Seal];
type Seal = ReturnType<typeof createDevelopmentIdentity>;
const folder = mkdtempSync(join(tmpdir(), "old-"));
const bundle = join(folder, "old.pem");
writeFileSync(bundle, `Le cachet de 2020\n${first.certPem}\n${second.certPem}`);
const present = { SEAL_KEY: now.keyPem, SEAL_CERT: now.certPem };

test("papers sealed by each earlier certificate of SEAL_OLD_CERTS are confirmed, those of a stranger are not", async () => {
  const file = join(folder, "charter.pdf");
  for (const [one, good] of [[first, true], [second, true], [now, true], [createDevelopmentIdentity({ commonName: "Autre", at }), false]] as const) {
    writeFileSync(file, seal(await charterPdf(aSheet()), readSealIdentity(one.keyPem, one.certPem), { at, reason: "Charte", location: "28" }));
    expect(passerelle(["verify-pdf", file], { ...present, SEAL_OLD_CERTS_FILE: bundle }).status).toBe(good ? 0 : 1);
  }
  writeFileSync(file, seal(await charterPdf(aSheet()), readSealIdentity(first.keyPem, first.certPem), { at, reason: "Charte", location: "28" }));
  expect(passerelle(["verify-pdf", file], present).stdout).toContain("le cachet vient d’un certificat inconnu");
});

test("heads of the journal signed by an earlier key are held with its certificate in the setting, and told without", async () => {
  await record("system", "site.opened", null, at);
  adjustConfig({ SEAL_KEY: first.keyPem, SEAL_CERT: first.certPem });
  await publishHead(at);
  const journal = (settings: object) => passerelle(["verify-journal", "--json"], { MONGODB_URI: databaseOfTest(), ...present, ...settings });
  expect(JSON.parse(journal({}).stdout).breaks).toEqual(["tête n° 1 : signée par une clé inconnue"]);
  expect(journal({ SEAL_OLD_CERTS: `${first.certPem}${second.certPem}` })).toMatchObject({ status: 0 });
});

test("a setting that holds no certificate is told at start, with the others", () => {
  expect(() => parseConfig({ SEAL_OLD_CERTS: "-----BEGIN CERTIFICATE-----\nabc\n-----END CERTIFICATE-----" })).toThrow("SEAL_OLD_CERTS : un certificat PEM lisible est attendu, ou plusieurs à la suite");
  expect(() => parseConfig({ SEAL_OLD_CERTS: "rien" })).toThrow("SEAL_OLD_CERTS : ");
});
