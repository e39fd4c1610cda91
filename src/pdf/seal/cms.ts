import { createHash, sign } from "node:crypto";
import { der, explicit, integer, octets, sequence, setOf } from "./der.ts";
import type { SealIdentity } from "./identity.ts";
import * as oids from "./oids.ts";
import { down, readDer } from "./readDer.ts";

/** A detached CAdES signature (PAdES B-B: no signing-time attribute) over bytes of this SHA-256. Returns DER. */
export function cms(digest: Buffer, identity: SealIdentity) {
  const { attributes, signature } = signedOver(digest, identity);
  return envelope(attributes, identity.certificate.raw, signature);
}

/** The attributes that are signed over bytes of this SHA-256, and their signature by the seal's key. */
export function signedOver(digest: Buffer, { key, certificate }: SealIdentity) {
  const attributes = signedAttributes(digest, certificate.raw);
  return { attributes, signature: sign("sha256", attributes, key) };
}

/** What is signed, as the SET OF that RFC 5652, 5.4 asks for: content type, digest, hash of the certificate. */
export function signedAttributes(digest: Buffer, certificate: Buffer) {
  const { issuer, serial } = issuerOf(certificate);
  return setOf(
    sequence(oids.contentType, setOf(oids.data)),
    sequence(oids.messageDigest, setOf(octets(digest))),
    sequence(oids.signingCertificateV2, setOf(signingCertificate(certificate, issuer, serial))),
  );
}

/**
 * The whole signature around these attributes, with the time-stamp token over it where there is one (id-aa-timeStampToken, RFC 3161,
 * unsigned by nature). One input has one output, to the byte: the verifier builds it again.
 */
export function envelope(attributes: Buffer, certificate: Buffer, signature: Buffer, token: Buffer | null = null) {
  const { issuer, serial } = issuerOf(certificate);
  const embedded = Buffer.concat([Buffer.from([0xa0]), attributes.subarray(1)]);
  const one = integer(Buffer.from([1]));
  const stamped = token ? [explicit(1, sequence(oids.timeStampToken, setOf(token)))] : [];
  const signer = sequence(one, sequence(issuer, serial), oids.sha256, embedded, oids.ecdsaWithSha256, octets(signature), ...stamped);
  return sequence(oids.signedData, explicit(0, sequence(one, setOf(oids.sha256), sequence(oids.data), explicit(0, certificate), setOf(signer))));
}

export function issuerOf(certificate: Buffer) {
  const body = down(readDer(certificate), 0);
  return { serial: down(body, 1).whole, issuer: down(body, 3).whole };
}

function signingCertificate(certificate: Buffer, issuer: Buffer, serial: Buffer) {
  const hash = createHash("sha256").update(certificate).digest();
  return sequence(sequence(sequence(octets(hash), sequence(sequence(der(0xa4, issuer)), serial))));
}
