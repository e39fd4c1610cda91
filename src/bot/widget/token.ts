import { createHmac, timingSafeEqual } from "node:crypto";
import { addHours } from "date-fns";
import { secretKey } from "../../web/secretKey.ts";

const hours = 24;
/** The conversation's public id, the key of the site it was opened from, the moment (ms) from which it opens nothing more. */
export type Claims = { conversation: string; site: string; until: number };

/** What a widget shows to be let in again, twenty-four hours long: signed, kept nowhere here. */
export function newToken(conversation: string, site: string, at: Date) {
  const claims: Claims = { conversation, site, until: addHours(at, hours).getTime() };
  const body = Buffer.from(JSON.stringify(claims)).toString("base64url");
  return `${body}.${signature(body)}`;
}

/** What a token of ours says, lapsed or not; null for any other text. */
export function readToken(token: string): Claims | null {
  const [body = "", given = "", more] = token.split(".");
  const [left, right] = [Buffer.from(given), Buffer.from(signature(body))];
  if (more !== undefined || left.length !== right.length || !timingSafeEqual(left, right)) return null;
  return JSON.parse(Buffer.from(body, "base64url").toString()) as Claims;
}

const signature = (body: string) => createHmac("sha256", secretKey()).update(`widget:${body}`).digest("base64url");
