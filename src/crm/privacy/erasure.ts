import { createHmac } from "node:crypto";
import { Schema, model } from "mongoose";
import { secretKey } from "../../web/secretKey.ts";

/**
 * One erasure done: whom only as an HMAC of the address, so that the list itself names nobody, and a copy restored later can be
 * asked whether they are in it. Written to a file besides: see ledger.ts.
 */
const erasureSchema = new Schema({
  digest: { type: String, required: true, index: true },
  at: { type: Date, required: true, index: true },
  by: { type: String, enum: ["person", "staff", "command", "replay"], required: true },
  /** How many documents went, were emptied or blotted, and how many the law keeps. */
  erased: { type: Number, default: 0 },
  kept: { type: Number, default: 0 },
});
export const Erasure = model("Erasure", erasureSchema);
export type Erasure = InstanceType<typeof Erasure>;

/** HMAC-SHA-256, in hex, of an address in lower case, under the site's secret key. */
export const emailDigest = (email: string) => createHmac("sha256", secretKey()).update(`erasure:${email.toLowerCase()}`).digest("hex");
