import { createHash, sign } from "node:crypto";
import { der, explicit, integer, octets, sequence, setOf } from "./der.ts";
import type { SealIdentity } from "./identity.ts";
import * as oids from "./oids.ts";
import { down, readDer } from "./readDer.ts";

/** A detached CAdES signature (PAdES B-B: no signing-time attribute) over bytes of this SHA-256. Returns DER. */
export function cms(digest: Buffer, { key, certificate }: SealIdentity) {
  const { issuer, serial } = issuerOf(certificate.raw);
  const attributes = [
    sequence(oids.contentType, setOf(oids.data)),
    sequence(oids.messageDigest, setOf(octets(digest))),
    sequence(oids.signingCertificateV2, setOf(signingCertificate(certificate.raw, issuer, serial))),
  ];
  // Signed as a SET OF, embedded as [0] (RFC 5652, 5.4).
  const signed = setOf(...attributes);
  const embedded = Buffer.concat([Buffer.from([0xa0]), signed.subarray(1)]);
  const one = integer(Buffer.from([1]));
  const signer = sequence(one, sequence(issuer, serial), oids.sha256, embedded, oids.ecdsaWithSha256, octets(sign("sha256", signed, key)));
  return sequence(oids.signedData, explicit(0, sequence(one, setOf(oids.sha256), sequence(oids.data), explicit(0, certificate.raw), setOf(signer))));
}

export function issuerOf(certificate: Buffer) {
  const body = down(readDer(certificate), 0);
  return { serial: down(body, 1).whole, issuer: down(body, 3).whole };
}

function signingCertificate(certificate: Buffer, issuer: Buffer, serial: Buffer) {
  const hash = createHash("sha256").update(certificate).digest();
  return sequence(sequence(sequence(octets(hash), sequence(sequence(der(0xa4, issuer)), serial))));
}
