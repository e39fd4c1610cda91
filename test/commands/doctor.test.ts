import { createDevelopmentIdentity } from "../../src/pdf/seal/developmentIdentity.ts";
import { passerelle } from "./passerelle.ts";

type Finding = { what: string; good: boolean; says: string };
const read = (stdout: string): Finding[] => JSON.parse(stdout);
const about = (findings: Finding[], what: string) => findings.find(finding => finding.what === what);

test("a sound installation is told so, line by line, and the exit code is 0", () => {
  const { status, stdout } = passerelle(["doctor"]);

  expect(stdout.match(/^✓/gm)).toHaveLength(8);
  expect(stdout).toMatch(/✓ serveur MongoDB : \d+\.\d+\.\d+, celui de MONGODB_URI\n✓ jeu de réplication : 127\.0\.0\.1:\d+ PRIMARY\n/);
  expect(status).toBe(0);
});

test("with --json a machine reads the same findings", () => {
  const findings = read(passerelle(["doctor", "--json"]).stdout);

  expect(findings.map(({ what }) => what)).toEqual(["base de données", "serveur MongoDB", "jeu de réplication", "horloge", "disque libre", "polices", "Chromium", "cachet"]);
  expect(about(findings, "polices")).toEqual({ what: "polices", good: true, says: "Noto Sans et DejaVu lisibles" });
  expect(about(findings, "cachet")!.says).toMatch(/^[0-9a-f]{16}…, valable jusqu’au 20\d\d-\d\d-\d\d$/);
});

test("where the database cannot be reached, the rest is examined all the same and the exit code is 1", () => {
  const { status, stdout } = passerelle(["doctor", "--json"], { MONGODB_URI: "nowhere" });
  const findings = read(stdout);

  expect(about(findings, "base de données")!.good).toBe(false);
  expect(about(findings, "disque libre")!.good).toBe(true);
  expect(about(findings, "serveur MongoDB")).toBeUndefined();
  expect(status).toBe(1);
});

test("a seal of two halves that do not belong together is told", () => {
  const at = new Date("2026-11-24T10:00:00Z");
  const [one, other] = [createDevelopmentIdentity({ commonName: "Un", at }), createDevelopmentIdentity({ commonName: "Autre", at })];
  const { status, stdout } = passerelle(["doctor"], { SEAL_KEY: one.keyPem, SEAL_CERT: other.certPem });

  expect(stdout).toContain("✗ cachet : SEAL_CERT ne correspond pas à SEAL_KEY.");
  expect(status).toBe(1);
});

test("a certificate past its date is told", () => {
  const { keyPem, certPem } = createDevelopmentIdentity({ commonName: "Ancien", at: new Date("2015-01-01T00:00:00Z") });
  const { status, stdout } = passerelle(["doctor"], { SEAL_KEY: keyPem, SEAL_CERT: certPem });

  expect(stdout).toContain("✗ cachet : certificat expiré");
  expect(status).toBe(1);
});

test("a browser that is named must answer", () => {
  const { status, stdout } = passerelle(["doctor"], { CHROMIUM_PATH: "/nowhere/chromium" });

  expect(stdout).toContain("✗ Chromium : CHROMIUM_PATH ne répond pas : /nowhere/chromium");
  expect(status).toBe(1);
});

test("a time-stamping authority that does not answer is told, where one is set", () => {
  const { status, stdout } = passerelle(["doctor"], { TSA_URL: "http://127.0.0.1:9/" });

  expect(stdout).toMatch(/✗ horodatage : .*ECONNREFUSED/);
  expect(status).toBe(1);
});
