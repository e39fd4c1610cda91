import { randomBytes } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The key file of the set and the password of its one user, made once, readable by their owner alone. */
export function credentials(folder: string) {
  const keyFile = join(folder, "keyfile");
  kept(keyFile, () => randomBytes(384).toString("base64"));
  return { keyFile, user: "passerelle", password: kept(join(folder, "password"), () => randomBytes(24).toString("hex")) };
}

function kept(file: string, make: () => string) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    const text = make();
    writeFileSync(file, text, { mode: 0o600 });
    return text;
  }
}
