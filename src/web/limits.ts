import { createHmac } from "node:crypto";
import type { Middleware } from "koa";
import { config } from "../config.ts";
import { count } from "../crm/french.ts";
import { type Rate, limiter } from "../database/limiter.ts";
import { Refusal } from "./errors.ts";
import { networkOf } from "./networkOf.ts";
import { secretKey } from "./secretKey.ts";
import type { Ctx, State } from "./state.ts";

const [minute, quarter, hour] = [60, 900, 3600];
/** What is counted apart: whom a letter reaches, the browser that asks, the network it stands in. A whole class stands in one network. */
type Rates = { recipient?: Rate; browser?: Rate; network: Rate };
export type Limited = ReturnType<typeof gateOf>;

/** Asked too often: the page says how long to wait. */
class TooMany extends Refusal {
  override readonly status = 429;
  constructor(
    readonly retryAfter: number,
    words: (wait: string) => string,
  ) {
    super("too-many", words(waitOf(retryAfter)));
  }
}

const usualWords = (wait: string) => `Trop de demandes en peu de temps, depuis cet appareil ou vers cette adresse. Réessayez dans ${wait}.`;

const waitOf = (seconds: number) => (seconds > hour - minute ? count(Math.ceil(seconds / hour), "heure") : count(Math.ceil(seconds / minute), "minute"));

/**
 * A gate that lets so many pass. `allow` counts one more and refuses with 429 what is too many; `limited` is the same for every request
 * of a route; `through` does an act behind it, and does not count one that was refused: a form may be wrong as often as need be.
 * `words` say it to whom it is said.
 */
export function gateOf(name: string, rates: Rates, words = usualWords) {
  const counters = Object.entries(rates).map(([dimension, rate]) => ({ dimension, ...limiter(`${name}:${dimension}`, rate) }));
  const allow = async (ctx: Asker, recipient?: string) => {
    const counted = config().RATE_LIMITER_ENABLED ? counters.flatMap(({ dimension, ...counter }) => keyed(keysOf(ctx, recipient)[dimension], counter)) : [];
    for (const { key, take } of counted) {
      const wait = await take(key);
      if (wait) throw new TooMany(wait, words);
    }
    return counted;
  };
  const through = async <T>(ctx: Asker, recipient: string | undefined, act: () => Promise<T>) => {
    const counted = await allow(ctx, recipient);
    try {
      return await act();
    } catch (error) {
      for (const { key, giveBack } of counted) await giveBack(key);
      throw error;
    }
  };
  const limited: Middleware<State> = async (ctx, next) => {
    await allow(ctx as never);
    return next();
  };
  return { allow, through, limited };
}

type Asker = Pick<Ctx, "ip" | "state">;
const keysOf = (ctx: Asker, recipient?: string): Record<string, string | undefined> => ({ recipient: recipient?.trim().toLowerCase(), browser: ctx.state.csrf, network: networkOf(ctx.ip) });
const keyed = <T>(value: string | undefined, counter: T) => (value ? [{ ...counter, key: veiled(value) }] : []);

/** The database holds no address, only what becomes of it under the site's secret. */
const veiled = (key: string) => createHmac("sha256", secretKey()).update(`limit:${key}`).digest("base64url");

/** What visitors may do before they have shown who they are. */
export const gates = {
  /** Letters to an address that a visitor typed. */
  letters: gateOf("letters", { recipient: { points: 8, seconds: hour }, browser: { points: 30, seconds: hour }, network: { points: 400, seconds: hour } }),
  /** Short messages, which cost. */
  messages: gateOf("messages", { recipient: { points: 4, seconds: hour }, browser: { points: 6, seconds: hour }, network: { points: 60, seconds: hour } }),
  signIn: gateOf("sign-in", { recipient: { points: 6, seconds: quarter }, browser: { points: 20, seconds: quarter }, network: { points: 600, seconds: quarter } }),
  search: gateOf("search", { browser: { points: 120, seconds: minute }, network: { points: 1500, seconds: minute } }),
  /** Proofs at /v: no cookie there, so the network alone is counted. */
  proofs: gateOf("proofs", { network: { points: 6000, seconds: 10 * minute } }),
  /** PDFs made on demand. */
  documents: gateOf("documents", { browser: { points: 30, seconds: hour }, network: { points: 600, seconds: hour } }),
};
