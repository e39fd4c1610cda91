import { X509Certificate, createHash, verify } from "node:crypto";
import { issuerOf } from "./cms.ts";
import { explicit, integer, nothing, octets, oid, sequence, setOf } from "./der.ts";
import * as oids from "./oids.ts";
import { type Node, down, readDer } from "./readDer.ts";
import { tsaOf } from "./tsaOf.ts";

/** When a seal was there at the latest, as an authority says: its moment, its name and the fingerprint of its certificate. */
export type TimeStamp = { at: Date; by: string; fingerprint: string };

/** The hashes an authority may use, each with the signatures that go with it: RSA alone, RSA with that hash, ECDSA with that hash. */
const rsa = "1.2.840.113549.1.1.1";
const hashes = {
  sha256: { itself: "2.16.840.1.101.3.4.2.1", signatures: [rsa, "1.2.840.113549.1.1.11", "1.2.840.10045.4.3.2"] },
  sha384: { itself: "2.16.840.1.101.3.4.2.2", signatures: [rsa, "1.2.840.113549.1.1.12", "1.2.840.10045.4.3.3"] },
  sha512: { itself: "2.16.840.1.101.3.4.2.3", signatures: [rsa, "1.2.840.113549.1.1.13", "1.2.840.10045.4.3.4"] },
};
/** An algorithm may be written with or without an empty parameter. */
const written = (dotted: string) => [sequence(oid(dotted)), sequence(oid(dotted), nothing)];
const isOne = (node: Node, dotted: string[]) => dotted.flatMap(written).some(known => known.equals(node.whole));

/** A token as we keep it: the certificates that came with the authority's own are left out, since nothing signed says which they are. */
export function trimmed(token: Buffer): Buffer {
  const parts = partsOf(token);
  return rebuilt({ ...parts, tsa: tsaOf(down(parts.signer, 3), parts.certificates) });
}

/**
 * Checks a time-stamp token (RFC 3161) over this signature: what the authority signed, its signature, its certificate (named in what it
 * signed, made for time-stamping, in date), and every byte around them, built again. Whether the authority is to be trusted is for the
 * reader to say. Throws what is wrong.
 */
export function checkToken(token: Buffer, signature: Buffer): TimeStamp & { nonce: Buffer | null } {
  const { signedData, certificates, signer } = partsOf(token);
  const hash = (Object.keys(hashes) as (keyof typeof hashes)[]).find(name => isOne(down(signer, 2), [hashes[name].itself]));
  if (!hash || !isOne(down(signer, 4), hashes[hash].signatures)) throw new Error("time-stamp: algorithm");
  const info = down(signedData, 2, 1, 0);
  const attributes = down(signer, 3);
  const tsa = tsaOf(attributes, certificates);
  if (!rebuilt({ signedData, signer, tsa }).equals(token)) throw new Error("time-stamp: shape");
  if (!valueOf(attributes, oids.messageDigest).equals(octets(createHash(hash).update(info.body).digest()))) throw new Error("time-stamp: digest");
  if (!valueOf(attributes, oids.contentType).equals(oids.tstInfo)) throw new Error("time-stamp: type");
  if (!verify(hash, Buffer.concat([Buffer.from([0x31]), attributes.whole.subarray(1)]), tsa.publicKey, down(signer, 5).body)) throw new Error("time-stamp: signature");
  return { ...readInfo(info.body, signature, tsa), by: /^CN=(.*)$/m.exec(tsa.subject)?.[1] ?? tsa.subject, fingerprint: createHash("sha256").update(tsa.raw).digest("hex") };
}

function partsOf(token: Buffer) {
  const signedData = down(readDer(token), 1, 0);
  const certificates = down(signedData, 3);
  if (certificates.tag !== 0xa0 || signedData.children.length !== 5) throw new Error("time-stamp: shape");
  return { signedData, certificates, signer: down(signedData, 4, 0) };
}

/** The token around what is signed or checked by itself: one signer, named by its certificate, nothing unsigned. */
function rebuilt({ signedData, signer, tsa }: Pick<ReturnType<typeof partsOf>, "signedData" | "signer"> & { tsa: X509Certificate }) {
  const { issuer, serial } = issuerOf(tsa.raw);
  const algorithm = down(signer, 2).whole;
  const one = sequence(integer(Buffer.from([1])), sequence(issuer, serial), algorithm, explicit(0, down(signer, 3).body), down(signer, 4).whole, octets(down(signer, 5).body));
  const content = sequence(oids.tstInfo, explicit(0, octets(down(signedData, 2, 1, 0).body)));
  return sequence(oids.signedData, explicit(0, sequence(integer(Buffer.from([3])), setOf(algorithm), content, explicit(0, tsa.raw), setOf(one))));
}

/** The one value of this attribute, whole. */
export function valueOf(attributes: Node, type: Buffer): Buffer {
  const found = attributes.children.filter(one => down(one, 0).whole.equals(type));
  if (found.length !== 1) throw new Error("time-stamp: attributes");
  return down(found[0]!, 1, 0).whole;
}

/** What the authority says: over which bytes, when, and the nonce it was given. */
function readInfo(bytes: Buffer, signature: Buffer, tsa: X509Certificate) {
  const info = readDer(bytes);
  const imprint = down(info, 2);
  const digest = createHash("sha256").update(signature).digest();
  if (!isOne(down(imprint, 0), [hashes.sha256.itself]) || !down(imprint, 1).body.equals(digest)) throw new Error("time-stamp: over something else");
  const at = timeIn(down(info, 4).body.toString("latin1"));
  if (at < new Date(tsa.validFrom) || at > new Date(tsa.validTo)) throw new Error("time-stamp: certificate out of date");
  return { at, nonce: info.children.slice(5).find(({ tag }) => tag === 0x02)?.whole ?? null };
}

/** A GeneralizedTime in UTC, with or without a fraction of a second. */
function timeIn(text: string) {
  const found = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\.\d+)?Z$/.exec(text);
  if (!found) throw new Error("time-stamp: time");
  const [, year, month, day, hours, minutes, seconds, fraction = ""] = found;
  return new Date(`${year}-${month}-${day}T${hours}:${minutes}:${seconds}${fraction.slice(0, 4)}Z`);
}
