import { X509Certificate, createHash } from "node:crypto";
import { octets } from "./der.ts";
import * as oids from "./oids.ts";
import { type Node, down } from "./readDer.ts";

const timeStamping = "1.3.6.1.5.5.7.3.8";

/**
 * The certificate of the authority among those of a token: the one whose hash it signed (signingCertificateV2, or the older one with
 * SHA-1), made for time-stamping. Throws what is wrong.
 */
export function tsaOf(attributes: Node, certificates: Node): X509Certificate {
  const named = certificates.children.find(({ whole }) => isNamed(attributes, whole));
  if (!named) throw new Error("time-stamp: certificate not named");
  const tsa = new X509Certificate(named.whole);
  if (!tsa.keyUsage?.includes(timeStamping)) throw new Error("time-stamp: certificate not for this use");
  return tsa;
}

function isNamed(attributes: Node, certificate: Buffer) {
  return attributes.children.some(attribute => {
    const type = down(attribute, 0).whole;
    if (type.equals(oids.signingCertificateV2)) return namesV2(down(attribute, 1, 0, 0, 0), certificate);
    return type.equals(oids.signingCertificate) && hashed("sha1", certificate).equals(down(attribute, 1, 0, 0, 0, 0).whole);
  });
}

/** ESSCertIDv2: SHA-256 is the default and left out, another algorithm stands before the hash. */
function namesV2(named: Node, certificate: Buffer) {
  const [first, second] = named.children;
  if (first?.tag === 0x04) return hashed("sha256", certificate).equals(first.whole);
  return ["sha256", "sha384", "sha512"].some(name => second && hashed(name, certificate).equals(second.whole));
}

const hashed = (name: string, certificate: Buffer) => octets(createHash(name).update(certificate).digest());
