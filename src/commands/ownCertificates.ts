import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { config } from "../config.ts";

/** The site's own certificate as PEM: SEAL_CERT, or the one that development keeps in DATA_DIR; none when there is neither. */
export function ownCertificates(): string[] {
  const { SEAL_CERT, DATA_DIR } = config();
  const kept = join(DATA_DIR, "seal.cert.pem");
  return SEAL_CERT ? [SEAL_CERT] : existsSync(kept) ? [readFileSync(kept, "utf8")] : [];
}
