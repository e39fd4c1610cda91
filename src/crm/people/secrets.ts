import { createHash, randomBytes } from "node:crypto";

/** 256 random bits for a link or a cookie; only its SHA-256 is stored. */
export const newSecret = () => randomBytes(32).toString("base64url");
export const digestOf = (secret: string) => createHash("sha256").update(secret).digest("hex");
/** 128 random bits, readable in an address: public pages that nobody should guess. */
export const newPublicId = () => randomBytes(16).toString("hex");
