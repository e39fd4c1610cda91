import type { Ctx } from "../../web/state.ts";
import { interests } from "./interests.ts";
import { places } from "./places.ts";
import { sectors } from "./sectors.ts";

export type Asked = { q: string; secteur: string; envie: string; lieu: string };
const choices = { secteur: { words: "Le secteur", known: sectors }, envie: { words: "L’envie", known: interests }, lieu: { words: "Le lieu", known: places } };

/** What the address asks of the explorer, and a sentence for each thing in it that does not exist. */
export function askedOf({ query }: Pick<Ctx, "query">) {
  const given = (name: string) => (typeof query[name] === "string" ? query[name].trim().slice(0, 100) : "");
  const names = Object.keys(choices) as (keyof typeof choices)[];
  const kept = names.map(name => [name, Object.hasOwn(choices[name].known, given(name)) ? given(name) : ""] as const);
  const ignored = names.filter(name => (Array.isArray(query[name]) || given(name)) && !Object.fromEntries(kept)[name]).map(name => `${choices[name].words} demandé n’existe pas ici : nous n’en avons pas tenu compte.`.replace("L’envie demandé", "L’envie demandée"));
  return { asked: { q: given("q"), ...Object.fromEntries(kept) } as Asked, ignored };
}

export const queryOf = (asked: Partial<Asked>) => new URLSearchParams(Object.entries(asked).filter(([, value]) => value)).toString();
