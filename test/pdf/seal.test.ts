import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { charterPdf } from "../../src/pdf/charter/charter.ts";
import { createDevelopmentIdentity } from "../../src/pdf/seal/developmentIdentity.ts";
import { readSealIdentity } from "../../src/pdf/seal/identity.ts";
import { seal } from "../../src/pdf/seal/seal.ts";
import { verifySeal } from "../../src/pdf/seal/verifySeal.ts";
import { aSheet } from "./sheet.ts";

const at = new Date("2026-11-24T10:00:00Z");
const { keyPem, certPem } = createDevelopmentIdentity({ commonName: "Essai", at });
const identity = readSealIdentity(keyPem, certPem);
const words = { at, reason: "Charte", location: "Normandie" };
const folder = mkdtempSync(join(tmpdir(), "seal-"));
const tool = (name: string, args: string[], bytes: Buffer) => {
  const file = join(folder, "x.pdf");
  writeFileSync(file, bytes);
  return execFileSync(name, [...args, file], { encoding: "utf8" });
};

let base: Buffer;
let sealed: Buffer;
beforeAll(async () => {
  base = await charterPdf(aSheet());
  sealed = seal(base, identity, words);
});

test("the seal is valid for us, for pdfsig and for qpdf, and covers the whole file", () => {
  expect(verifySeal(sealed)).toEqual({ valid: true, coversWholeFile: true, fingerprint: identity.fingerprint, stamp: null, why: null });
  expect(tool("pdfsig", [], sealed)).toMatch(/Total document signed[\s\S]*Signature is Valid/);
  expect(tool("qpdf", ["--check"], sealed)).toContain("No syntax or stream encoding errors");
});

test("the PDF that was shown is the beginning of the sealed one, byte for byte", () => {
  expect(sealed.subarray(0, base.length).equals(base)).toBe(true);
});

test("the same sheet gives the same bytes", async () => {
  expect((await charterPdf(aSheet())).equals(base)).toBe(true);
});

test("each of 300 changed bytes is noticed, the padding of the signature included", () => {
  const places = Array.from({ length: 300 }, (_, i) => (i * 7919 + 13) % sealed.length);
  expect(places.filter((place, i) => passes(place, i % 8))).toEqual([]);
});

test("each changed bit of the signature itself is noticed, in what no reader looks at too", () => {
  const start = sealed.indexOf("/Contents <") + "/Contents <".length;
  const missed = [];
  for (let place = start; place < start + 1600; place += 1) {
    for (let bit = 0; bit < 8; bit += 1) if (passes(place, bit)) missed.push(`${place - start}:${bit}`);
  }
  expect(missed).toEqual([]);
});

function passes(place: number, bit: number) {
  const forged = Buffer.from(sealed);
  forged[place]! ^= 1 << bit;
  const { valid, coversWholeFile } = verifySeal(forged);
  return valid && coversWholeFile;
}

test("a revision added after the seal is told", () => {
  expect(verifySeal(Buffer.concat([sealed, Buffer.from("\n1 0 obj\n<<>>\nendobj\n%%EOF\n")])).coversWholeFile).toBe(false);
});

test("what we did not build is not sealed, nor is a sealed file sealed again", () => {
  expect(() => seal(Buffer.from("%PDF-1.7\nnothing\n%%EOF"), identity, words)).toThrow("not a PDF of ours");
  expect(() => seal(sealed, identity, words)).toThrow("not a PDF of ours");
});

test("a key and a certificate that do not belong together are refused with a sentence", () => {
  const other = createDevelopmentIdentity({ commonName: "Autre", at });
  expect(() => readSealIdentity(other.keyPem, certPem)).toThrow("SEAL_CERT ne correspond pas à SEAL_KEY.");
});

test("a key on another curve than P-256 is refused with a sentence", () => {
  const [key, cert] = [join(folder, "key.pem"), join(folder, "cert.pem")];
  execFileSync("openssl", ["req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-384", "-nodes", "-subj", "/CN=Essai", "-keyout", key, "-out", cert], { stdio: "ignore" });
  expect(() => readSealIdentity(readFileSync(key, "utf8"), readFileSync(cert, "utf8"))).toThrow("SEAL_KEY doit être une clé EC P-256.");
});

test("a development certificate reads well, whatever its length", () => {
  for (let length = 1; length <= 60; length += 1) {
    const made = createDevelopmentIdentity({ commonName: "x".repeat(length), at });
    expect(readSealIdentity(made.keyPem, made.certPem).certificate.subject).toBe(`CN=${"x".repeat(length)}`);
  }
});
