import { config } from "../config.ts";

const https = () => config().PUBLIC_URL.startsWith("https:");

/** `__Host-` ties the cookie to this very site, and needs https. */
export const cookieName = (name: string) => (https() ? `__Host-${name}` : name);
export const cookieOptions = () => ({ httpOnly: true, sameSite: "lax" as const, secure: https(), path: "/", overwrite: true });
