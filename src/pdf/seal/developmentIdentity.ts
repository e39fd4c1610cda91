import { generateKeyPairSync, randomBytes, sign } from "node:crypto";
import { bits, der, explicit, integer, octets, sequence, setOf, utf8 } from "./der.ts";
import { commonName as commonNameOid, ecdsaWithSha256, keyUsage } from "./oids.ts";

/** A key (EC P-256) and its self-signed certificate, both as PEM: for development and tests, trusted by nobody. */
export function createDevelopmentIdentity({ commonName, at, years = 3 }: { commonName: string; at: Date; years?: number }) {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const name = sequence(setOf(sequence(commonNameOid, utf8(commonName))));
  const until = new Date(at);
  until.setUTCFullYear(until.getUTCFullYear() + years);
  // digitalSignature and nonRepudiation, critical (RFC 5280, 4.2.1.3).
  const usage = sequence(keyUsage, der(0x01, Buffer.from([0xff])), octets(bits(Buffer.from([0xc0]), 6)));
  const body = sequence(
    explicit(0, integer(Buffer.from([2]))),
    integer(randomBytes(16)),
    ecdsaWithSha256,
    name,
    sequence(time(at), time(until)),
    name,
    publicKey.export({ type: "spki", format: "der" }),
    explicit(3, sequence(usage)),
  );
  const certificate = sequence(body, ecdsaWithSha256, bits(sign("sha256", body, privateKey)));
  const keyPem = privateKey.export({ type: "pkcs8", format: "pem" }).toString();
  return { keyPem, certPem: pem(certificate) };
}

// UTCTime serves until 2049.
const time = (at: Date) => der(0x17, Buffer.from(`${at.toISOString().slice(2, 19).replace(/[-:T]/g, "")}Z`));

const pem = (certificate: Buffer) => `-----BEGIN CERTIFICATE-----\n${certificate.toString("base64").match(/.{1,64}/g)!.join("\n")}\n-----END CERTIFICATE-----\n`;
