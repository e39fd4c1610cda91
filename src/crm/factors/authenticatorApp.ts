import { Schema, model } from "mongoose";
import { Secret, TOTP } from "otpauth";
import { close, open } from "../mail/envelope.ts";

/** The application of a member of the staff that shows a new code each half-minute (TOTP, RFC 6238). */
const appSchema = new Schema({
  person: { type: Schema.Types.ObjectId, ref: "Person", required: true, unique: true },
  /** Encrypted. */
  secret: { type: String, required: true },
  /** The half-minute of the last code that was taken, counted from 1970: this one and those before are used up. */
  lastStep: { type: Number, required: true },
  addedAt: { type: Date, required: true },
});
export const AuthenticatorApp = model("AuthenticatorApp", appSchema);

export const period = 30;
/** 160 random bits, in base 32: what the application is given. */
export const newAppSecret = () => new Secret({ size: 20 }).base32;
export const sealSecret = (secret: string) => close({ secret }, "authenticator-app");
export const openSecret = (sealed: string) => String(open(sealed, "authenticator-app").secret);

const totp = (secret: string, label = "") => new TOTP({ issuer: "Passerelle", label, algorithm: "SHA1", digits: 6, period, secret: Secret.fromBase32(secret) });

/** The address that a QR code gives to the application. */
export const appUri = (secret: string, email: string) => totp(secret, email).toString();

/** The half-minute that this code belongs to: this one, the one before or the one after; null when it is of none of them. */
export function stepOf(secret: string, code: string, at: Date): number | null {
  const delta = totp(secret).validate({ token: code, timestamp: at.getTime(), window: 1 });
  return delta === null ? null : Math.floor(at.getTime() / 1000 / period) + delta;
}
