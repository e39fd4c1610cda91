import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { askStamp } from "../../src/crm/sealing/askStamp.ts";
import { charterPdf } from "../../src/pdf/charter/charter.ts";
import { createDevelopmentIdentity } from "../../src/pdf/seal/developmentIdentity.ts";
import { readSealIdentity } from "../../src/pdf/seal/identity.ts";
import { judgePdf } from "../../src/pdf/seal/judgePdf.ts";
import { down, readDer } from "../../src/pdf/seal/readDer.ts";
import { sealStamped } from "../../src/pdf/seal/seal.ts";
import { verifySeal } from "../../src/pdf/seal/verifySeal.ts";
import { aTimestampAuthority, curve, rsa } from "../support/tsa.ts";
import { aSheet } from "./sheet.ts";

const at = new Date("2026-11-24T10:00:00Z");
const { keyPem, certPem } = createDevelopmentIdentity({ commonName: "Essai", at });
const identity = readSealIdentity(keyPem, certPem);
const words = { at, reason: "Charte", location: "Normandie" };

/** Signature and token as they stand in the file. */
function insideOf(sealed: Buffer) {
  const [, first, second] = /\/ByteRange \[0 (\d+) (\d+) /.exec(sealed.toString("latin1"))!.map(Number) as [number, number, number];
  const signer = down(readDer(Buffer.from(sealed.toString("latin1", first + 1, second - 1), "hex")), 1, 0, 4, 0);
  return { room: (second - first - 2) / 2, signature: down(signer, 5).body, token: down(signer, 6, 0, 1, 0).whole };
}

const [everyBit, oneBit] = [[0, 1, 2, 3, 4, 5, 6, 7], [3]];
describe.each([["an elliptic curve", curve, everyBit], ["RSA", rsa, oneBit]])("an authority that signs with %s", (_name, key, bits) => {
  let tsa: Awaited<ReturnType<typeof aTimestampAuthority>>;
  let base: Buffer;
  let sealed: Buffer;
  beforeAll(async () => {
    tsa = await aTimestampAuthority(key);
    base = await charterPdf(aSheet());
    sealed = await sealStamped(base, identity, words, signature => askStamp(tsa.url, signature));
  });
  afterAll(() => tsa.close());
  const inFile = (bytes: Buffer, name: string) => (writeFileSync(join(tsa.folder, name), bytes), join(tsa.folder, name));

  test("the seal with its time-stamp is valid and total for pdfsig, clean for qpdf, on the bytes that were shown, in a room of 12288 bytes", () => {
    const file = inFile(sealed, "x.pdf");
    expect(execFileSync("pdfsig", [file], { encoding: "utf8" })).toMatch(/Total document signed[\s\S]*Signature is Valid/);
    expect(execFileSync("qpdf", ["--check", file], { encoding: "utf8" })).toContain("No syntax or stream encoding errors");
    expect(sealed.subarray(0, base.length).equals(base)).toBe(true);
    expect(insideOf(sealed).room).toBe(12288);
  });

  test("openssl confirms the token over the signature of the seal, under the authority's root", () => {
    const { signature, token } = insideOf(sealed);
    const args = ["ts", "-verify", "-token_in", "-in", inFile(token, "token.der"), "-data", inFile(signature, "signature.bin"), "-CAfile", tsa.ca];
    expect(execFileSync("openssl", args, { encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] })).toContain("Verification: OK");
  });

  test("our verifier says when and by whom, and nothing of it when the token is another's", async () => {
    const { stamp, good } = judgePdf(sealed, { fingerprints: [identity.fingerprint] });
    expect(good).toBe(true);
    expect(stamp).toMatchObject({ by: "Horodatage de la machine", fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(Math.abs(stamp!.at.getTime() - Date.now())).toBeLessThan(600_000);
    const other = await sealStamped(base, identity, words, signature => askStamp(tsa.url, signature));
    const moved = await sealStamped(base, identity, words, async () => insideOf(other).token);
    expect(verifySeal(moved)).toMatchObject({ valid: false, stamp: null, why: "time-stamp: over something else" });
  });

  test("each changed bit of the token is noticed, in what no reader looks at too, and so is the padding behind it", () => {
    const { token } = insideOf(sealed);
    const start = sealed.toString("latin1").indexOf(token.toString("hex"));
    const end = start + token.length * 2;
    const missed = [];
    for (let place = start; place < end + 40; place += 1) {
      for (const bit of bits) {
        const forged = Buffer.from(sealed);
        forged[place]! ^= 1 << bit;
        if (verifySeal(forged).valid) missed.push(`${place - start}:${bit}`);
      }
    }
    expect(missed).toEqual([]);
  }, 120_000);

  test.each([
    ["refuses", "HTTP 503"],
    ["garbage", "DER"],
    ["elsewhere", "time-stamp: over something else"],
  ] as const)("an authority that %s gives no seal", async (mood, why) => {
    tsa.mood = mood;
    await expect(sealStamped(base, identity, words, signature => askStamp(tsa.url, signature))).rejects.toThrow(why);
    tsa.mood = "well";
  });
});
