import { appUri } from "./authenticatorApp.ts";
import { qrShape } from "./qrShape.ts";

/** What an application is set up with: the code to scan, and the same secret to be typed, in groups of four. */
export const setUp = (secret: string, email: string) => ({ qr: qrShape(appUri(secret, email)), secret: secret.replace(/(.{4})(?=.)/g, "$1 ") });
