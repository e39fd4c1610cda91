import type { Ctx } from "../../web/state.ts";
import { inForce } from "../charters/statuses.ts";
import { sectors } from "../companies/sectors.ts";
import { typedPatterns } from "../territories/words.ts";

export type Asked = { q: string; epci: string; secteur: string; engagement: string; departement: string };
const names = ["q", "epci", "secteur", "engagement", "departement"] as const;
const shape: Record<(typeof names)[number], RegExp> = { q: /^[^\0]{0,100}$/, epci: /^\d{9}$/, secteur: /^[A-S]$/, engagement: /^[a-z0-9-]{1,60}$/, departement: /^\d[\dAB]\d?$/ };

/** What the address asks of the register; what has not its shape is not asked. */
export const askedOf = (ctx: Pick<Ctx, "query">): Asked =>
  Object.fromEntries(names.map(name => {
    const given = ctx.query[name];
    return [name, typeof given === "string" && shape[name].test(given.trim()) ? given.trim() : ""];
  })) as Asked;

/** The filter of the register: charters in force, narrowed by each thing asked. Words are found by their beginning, accents aside. */
export function registerFilter({ q, epci, secteur, engagement, departement }: Asked): Record<string, unknown> {
  const words = typedPatterns(q);
  return {
    status: inForce(),
    ...(words.length ? { $and: words.map(words => ({ words })) } : {}),
    ...(epci ? { epciCode: epci } : {}),
    ...(secteur && Object.hasOwn(sectors, secteur) ? { sector: secteur } : {}),
    ...(engagement ? { pledges: engagement } : {}),
    ...(departement ? { departement } : {}),
  };
}
