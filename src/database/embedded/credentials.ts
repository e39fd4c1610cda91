import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The key file of the set, the password of its user, and that of the one who only reads: made once, readable by their owner alone. */
export function credentials(folder: string) {
  const keyFile = join(folder, "keyfile");
  kept(keyFile, () => randomBytes(384).toString("base64"));
  return { keyFile, user: "passerelle", password: kept(join(folder, "password"), secret), readerPassword: kept(join(folder, "reader-password"), secret) };
}

const secret = () => randomBytes(24).toString("hex");

function kept(file: string, make: () => string) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    const text = make();
    writeFileSync(file, text, { mode: 0o600 });
    return text;
  }
}
