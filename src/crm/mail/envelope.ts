import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";
import { secretKey } from "../../web/secretKey.ts";

const key = (purpose: string) => Buffer.from(hkdfSync("sha256", secretKey(), "", purpose, 32));

/** AES-256-GCM, a key of its own for each purpose; text out is base64url of nonce, tag and cipher. */
export function close(data: object, purpose = "outbox") {
  const nonce = randomBytes(12);
  const cipher = createCipheriv("aes-256-gcm", key(purpose), nonce);
  const body = Buffer.concat([cipher.update(JSON.stringify(data), "utf8"), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]).toString("base64url");
}

export function open(text: string, purpose = "outbox"): Record<string, unknown> {
  const bytes = Buffer.from(text, "base64");
  const decipher = createDecipheriv("aes-256-gcm", key(purpose), bytes.subarray(0, 12));
  decipher.setAuthTag(bytes.subarray(12, 28));
  return JSON.parse(Buffer.concat([decipher.update(bytes.subarray(28)), decipher.final()]).toString("utf8"));
}
