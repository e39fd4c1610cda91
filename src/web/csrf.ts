import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import type { Middleware } from "koa";
import { config } from "../config.ts";
import { cookieName, cookieOptions } from "./cookies.ts";
import { Refusal } from "./errors.ts";
import { secretKey } from "./secretKey.ts";
import type { State } from "./state.ts";

class Forged extends Refusal {
  override readonly status = 403;
  constructor() {
    super("csrf", "Ce formulaire est resté ouvert trop longtemps ou vient d’un autre site. Rechargez la page et recommencez.");
  }
}

/** A mail reader unsubscribes by itself, with no page of ours (RFC 8058): the address is a secret, and stops letters, nothing else. */
const oneClick = /^\/courriels\/[\w-]+\/[a-z]+$/;
const safe = new Set(["GET", "HEAD", "OPTIONS"]);
/** What others show, read or keep (badges, the register as data, proofs, the widget): it makes no cookie, so that a kept copy is the same for everybody. */
const shared = /^\/(badge|v|api)\/|^\/registre\.(json|csv)$|^\/widget\.js$/;

/** A form counts only from a page of this site, opened in this browser: origin first, then the token. */
export const csrf: Middleware<State> = async (ctx, next) => {
  const visitor = ctx.cookies.get(cookieName("visitor")) ?? newVisitor(ctx);
  ctx.state.csrf = tokenOf(visitor);
  if (safe.has(ctx.method) || ctx.path.startsWith("/api/") || oneClick.test(ctx.path)) return next();
  const body = (ctx.request as { body?: Record<string, unknown> }).body;
  const given = ctx.get("x-csrf-token") || (typeof body?._csrf === "string" ? body._csrf : "");
  if (foreign(ctx.get("sec-fetch-site"), ctx.get("origin")) || !same(given, ctx.state.csrf)) throw new Forged();
  return next();
};

function newVisitor(ctx: { path: string; cookies: { set: (...a: never[]) => unknown } }) {
  const visitor = randomBytes(24).toString("base64url");
  if (!shared.test(ctx.path)) (ctx.cookies.set as (name: string, value: string, options: object) => void)(cookieName("visitor"), visitor, cookieOptions());
  return visitor;
}

const tokenOf = (visitor: string) => createHmac("sha256", secretKey()).update(`csrf:${visitor}`).digest("base64url");

function foreign(site: string, origin: string) {
  if (site === "cross-site" || site === "same-site") return true;
  return Boolean(origin) && origin !== "null" && origin !== new URL(config().PUBLIC_URL).origin;
}

// Bytes are counted, not signs: a token of as many accented letters is longer, and timingSafeEqual would throw.
function same(a: string, b: string) {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
