import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { config } from "../config.ts";
import { certificatesIn } from "../pdf/seal/identity.ts";

/** The site's certificates as PEM: SEAL_CERT, or the one that development keeps in DATA_DIR, then the earlier ones of SEAL_OLD_CERTS. */
export function ownCertificates(): string[] {
  const { SEAL_CERT, SEAL_OLD_CERTS = "", DATA_DIR } = config();
  const kept = join(DATA_DIR, "seal.cert.pem");
  const present = SEAL_CERT ? [SEAL_CERT] : existsSync(kept) ? [readFileSync(kept, "utf8")] : [];
  return [...present, ...certificatesIn(SEAL_OLD_CERTS)];
}
