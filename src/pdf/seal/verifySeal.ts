import { X509Certificate, createHash, verify } from "node:crypto";
import { issuerOf } from "./cms.ts";
import { type Node, down, readDer } from "./readDer.ts";

type Verdict = { valid: boolean; coversWholeFile: boolean; fingerprint: string | null; why: string | null };

/**
 * Checks our own seal: byte range over all but the signature, zero padding, digest, signed attributes, certificate hash.
 * A file with a revision after ours is not covered whole. Never throws.
 */
export function verifySeal(pdf: Buffer): Verdict {
  try {
    const { contents, covered, whole } = parts(pdf);
    const fingerprint = check(contents, covered);
    return { valid: true, coversWholeFile: whole, fingerprint, why: null };
  } catch (error) {
    return { valid: false, coversWholeFile: false, fingerprint: null, why: (error as Error).message };
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

function check(contents: Buffer, covered: Buffer) {
  const cms = readDer(contents);
  if (contents.subarray(cms.whole.length).some(byte => byte !== 0)) throw new Error("padding");
  const signedData = down(cms, 1, 0);
  const certificate = down(signedData, 3, 0).whole;
  const signer = down(signedData, 4, 0);
  const attributes = down(signer, 3);
  const signed = Buffer.concat([Buffer.from([0x31]), attributes.whole.subarray(1)]);
  const key = new X509Certificate(certificate).publicKey;
  if (!verify("sha256", signed, key, down(signer, 5).body)) throw new Error("signature");
  if (!valueOf(attributes, 1).body.equals(covered)) throw new Error("digest");
  const fingerprint = createHash("sha256").update(certificate).digest();
  if (!down(valueOf(attributes, 2), 0, 0, 0).body.equals(fingerprint)) throw new Error("certificate");
  const { issuer, serial } = issuerOf(certificate);
  if (!down(signer, 1).body.equals(Buffer.concat([issuer, serial]))) throw new Error("signer");
  return fingerprint.toString("hex");
}

// 0: content type, 1: message digest, 2: certificate; told apart by their identifiers, for a SET is sorted.
const suffixes = [[0x09, 0x03], [0x09, 0x04], [0x02, 0x2f]];

function valueOf(attributes: Node, which: 0 | 1 | 2): Node {
  const wanted = Buffer.from(suffixes[which]!);
  const found = attributes.children.find(one => down(one, 0).body.subarray(-2).equals(wanted));
  if (!found) throw new Error("attributes");
  return down(found, 1, 0);
}
