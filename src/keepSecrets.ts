import { randomBytes } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { adjustConfig, config } from "./config.ts";
import { createDevelopmentIdentity } from "./pdf/seal/developmentIdentity.ts";

/** Outside production, makes the site's secret and a self-signed seal once and keeps them in DATA_DIR, readable by its owner alone. */
export async function keepSecrets(at = new Date()) {
  const { NODE_ENV, SECRET_KEY, SEAL_KEY, SEAL_CERT, DATA_DIR } = config();
  if (NODE_ENV === "production") return;
  mkdirSync(DATA_DIR, { recursive: true });
  if (!SECRET_KEY) adjustConfig({ SECRET_KEY: kept("secret.key", () => randomBytes(32).toString("hex")) });
  if (SEAL_KEY && SEAL_CERT) return;
  const made = once(() => createDevelopmentIdentity({ commonName: "Passerelle (démonstration)", at }));
  adjustConfig({ SEAL_KEY: kept("seal.key.pem", () => made().keyPem), SEAL_CERT: kept("seal.cert.pem", () => made().certPem) });
}

function kept(name: string, make: () => string) {
  const file = join(config().DATA_DIR, name);
  try {
    return readFileSync(file, "utf8");
  } catch {
    const text = make();
    writeFileSync(file, text, { mode: 0o600, flag: "wx" });
    return text;
  }
}

function once<T>(make: () => T) {
  let value: T | undefined;
  return () => (value ??= make());
}
