import { z } from "zod";
import { cookieName, cookieOptions } from "../../web/cookies.ts";
import type { Ctx } from "../../web/state.ts";
import { close, open } from "../mail/envelope.ts";

/** What is remembered while somebody is at the provider, encrypted in a cookie: a link may start it, and a GET changes nothing here. */
const voyage = z.object({ state: z.string(), nonce: z.string(), verifier: z.string(), returnTo: z.string(), purpose: z.enum(["enter", "confirm"]), until: z.number() });
export type Voyage = z.infer<typeof voyage>;

const minutes = 10;
const options = () => ({ ...cookieOptions(), path: "/connexion/fournisseur" });
// A cookie named __Host- may have no path but "/"; this one is for these pages alone, and secure where the site is.
const name = () => cookieName("provider").replace("__Host-", "__Secure-");

export function setOut(ctx: Pick<Ctx, "cookies">, facts: Omit<Voyage, "until">, at: Date) {
  ctx.cookies.set(name(), close({ ...facts, until: at.getTime() + minutes * 60_000 }, "provider"), options());
}

/** What this browser set out with, once; null when there is nothing, or when it was too long ago. */
export function comeHome(ctx: Pick<Ctx, "cookies">, at: Date): Voyage | null {
  const text = ctx.cookies.get(name());
  ctx.cookies.set(name(), "", { ...options(), maxAge: 0 });
  const read = voyage.safeParse(text ? opened(text) : null);
  return read.success && read.data.until > at.getTime() ? read.data : null;
}

function opened(text: string) {
  try {
    return open(text, "provider");
  } catch {
    // Not ours, or sealed with another key.
    return null;
  }
}
