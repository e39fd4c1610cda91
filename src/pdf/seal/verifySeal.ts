import { X509Certificate, createHash, verify } from "node:crypto";
import { envelope, signedAttributes } from "./cms.ts";
import { down, readDer } from "./readDer.ts";
import { type TimeStamp, checkToken } from "./checkToken.ts";

type Verdict = { valid: boolean; coversWholeFile: boolean; fingerprint: string | null; stamp: TimeStamp | null; why: string | null };

/**
 * Checks our own seal: byte range over all but the signature, the signature's every byte, its time-stamp where there is one, and
 * zero padding behind it. A file with a revision after ours is not covered whole. Never throws.
 */
export function verifySeal(pdf: Buffer): Verdict {
  try {
    const { contents, covered, whole } = parts(pdf);
    return { valid: true, coversWholeFile: whole, ...check(contents, covered), why: null };
  } catch (error) {
    return { valid: false, coversWholeFile: false, fingerprint: null, stamp: null, why: (error as Error).message };
  }
}

function parts(pdf: Buffer) {
  const found = /\/ByteRange \[0 (\d+) (\d+) (\d+)\] *\/Contents </.exec(pdf.toString("latin1"));
  if (!found) throw new Error("no seal");
  const [first, second, length] = found.slice(1).map(Number) as [number, number, number];
  if (found.index + found[0].length !== first + 1 || second + length > pdf.length) throw new Error("byte range");
  const hex = pdf.toString("latin1", first + 1, second - 1);
  if (pdf[first] !== 0x3c || pdf[second - 1] !== 0x3e || !/^[0-9a-f]+$/.test(hex)) throw new Error("contents");
  const covered = createHash("sha256").update(pdf.subarray(0, first)).update(pdf.subarray(second, second + length)).digest();
  return { contents: Buffer.from(hex, "hex"), covered, whole: second + length === pdf.length };
}

/**
 * Takes certificate and signature from the file, builds the rest again and compares to the byte. Checking field by field
 * would let a changed version or identifier pass: readers look past those, and so would we.
 */
function check(contents: Buffer, covered: Buffer) {
  const signedData = down(readDer(contents), 1, 0);
  const certificate = down(signedData, 3, 0).whole;
  const signer = down(signedData, 4, 0);
  const signature = down(signer, 5).body;
  const token = signer.children[6] ? down(signer, 6, 0, 1, 0).whole : null;
  const attributes = signedAttributes(covered, certificate);
  const expected = envelope(attributes, certificate, signature, token);
  if (!contents.subarray(0, expected.length).equals(expected)) throw new Error("signature does not match the file");
  if (contents.subarray(expected.length).some(byte => byte !== 0)) throw new Error("padding");
  if (!verify("sha256", attributes, new X509Certificate(certificate).publicKey, signature)) throw new Error("signature");
  return { fingerprint: createHash("sha256").update(certificate).digest("hex"), stamp: token && checkToken(token, signature) };
}
