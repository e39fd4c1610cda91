import { X509Certificate, createPrivateKey, type KeyObject } from "node:crypto";

export type SealIdentity = { key: KeyObject; certificate: X509Certificate; fingerprint: string; notAfter: Date };

/** The seal's key and certificate from PEM. Throws a sentence where they cannot be read or do not belong together. */
export function readSealIdentity(keyPem: string, certPem: string): SealIdentity {
  const key = attempt(() => createPrivateKey(keyPem), "SEAL_KEY n’est pas une clé privée PEM lisible.");
  const certificate = attempt(() => new X509Certificate(certPem), "SEAL_CERT n’est pas un certificat PEM lisible.");
  if (key.asymmetricKeyDetails?.namedCurve !== "prime256v1") throw new Error("SEAL_KEY doit être une clé EC P-256.");
  if (!certificate.checkPrivateKey(key)) throw new Error("SEAL_CERT ne correspond pas à SEAL_KEY.");
  return { key, certificate, fingerprint: certificate.fingerprint256.replaceAll(":", "").toLowerCase(), notAfter: new Date(certificate.validTo) };
}

/** The certificates of a text that holds some, one after the other, each as PEM. */
export const certificatesIn = (text: string): string[] => text.match(/-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g) ?? [];

/** True when each certificate of this text can be read, and there is one at least. */
export function holdsCertificates(text: string): boolean {
  try {
    return certificatesIn(text).map(pem => new X509Certificate(pem)).length > 0;
  } catch {
    return false;
  }
}

function attempt<T>(read: () => T, otherwise: string) {
  try {
    return read();
  } catch {
    throw new Error(otherwise);
  }
}
