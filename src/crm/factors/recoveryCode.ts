import { createHmac, randomInt } from "node:crypto";
import { Schema, model } from "mongoose";
import { secretKey } from "../../web/secretKey.ts";

/** A code for the day when the telephone is lost: it serves once, and only its HMAC is kept. */
const recoveryCodeSchema = new Schema({
  person: { type: Schema.Types.ObjectId, ref: "Person", required: true, index: true },
  digest: { type: String, required: true, unique: true },
  madeAt: { type: Date, required: true },
});
export const RecoveryCode = model("RecoveryCode", recoveryCodeSchema);

export const codesGiven = 10;
// No 0, 1, i, l, o, u: nothing that is read for something else.
const signs = "23456789abcdefghjkmnpqrstvwxyz";
const five = () => Array.from({ length: 5 }, () => signs[randomInt(signs.length)]).join("");
/** Ten signs out of thirty, 49 bits: « k7w2m-9xh4c ». */
export const newRecoveryCode = () => `${five()}-${five()}`;

/** Read as it may be typed: with or without its hyphen, in capitals, with spaces. */
export const plainCode = (typed: string) => typed.toLowerCase().replace(/[^a-z0-9]/g, "");
export const recoveryDigest = (person: string, code: string) => createHmac("sha256", secretKey()).update(`recovery:${person}:${plainCode(code)}`).digest("hex");
