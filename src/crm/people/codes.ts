import { createHmac, randomInt } from "node:crypto";
import { secretKey } from "../../web/secretKey.ts";

/** 8 digits: 26.6 bits. */
export const newCode = () => String(randomInt(100_000_000)).padStart(8, "0");

type Purpose = "charter-code" | "proof" | "data-code" | "agreement";

/** What is kept of a code: an HMAC bound to what it is for and to whom or what it was sent, so that it opens nothing else. Hexadecimal. */
export const codeDigest = (purpose: Purpose, id: unknown, code: string) => createHmac("sha256", secretKey()).update(`${purpose}:${id}:${code}`).digest("hex");
