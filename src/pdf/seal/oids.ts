import { oid, sequence } from "./der.ts";

export const data = oid("1.2.840.113549.1.7.1");
export const signedData = oid("1.2.840.113549.1.7.2");
export const contentType = oid("1.2.840.113549.1.9.3");
export const messageDigest = oid("1.2.840.113549.1.9.4");
export const signingCertificateV2 = oid("1.2.840.113549.1.9.16.2.47");
export const signingCertificate = oid("1.2.840.113549.1.9.16.2.12");
export const timeStampToken = oid("1.2.840.113549.1.9.16.2.14");
export const tstInfo = oid("1.2.840.113549.1.9.16.1.4");
export const sha256 = sequence(oid("2.16.840.1.101.3.4.2.1"));
export const ecdsaWithSha256 = sequence(oid("1.2.840.10045.4.3.2"));
export const commonName = oid("2.5.4.3");
export const keyUsage = oid("2.5.29.15");
