import type { Ctx } from "../../../web/state.ts";
import { type Topic, topics } from "../../knowledge/topics.ts";
import { type Kind, type State, kinds, states } from "./kinds.ts";

const among = <Name extends string>(names: Record<Name, unknown>, given: unknown) => (typeof given === "string" && Object.hasOwn(names, given) ? (given as Name) : null);

/** Which questions the address asks for: state (to do by default), theme of the nearest entry, kind. */
export function askedOf({ query }: Pick<Ctx, "query">) {
  const [state, topic, kind] = [among(states, query.etat) ?? ("open" as State), among(topics, query.theme), among(kinds, query.genre)];
  const address = (changes: Record<string, string> = {}) => {
    const said = Object.entries({ etat: state === "open" ? "" : state, theme: topic ?? "", genre: kind ?? "", ...changes }).filter(([, value]) => value);
    return `/atelier${said.length ? `?${new URLSearchParams(said)}` : ""}`;
  };
  return { state, topic: topic as Topic | null, kind: kind as Kind | null, address, filter: { state, ...(topic ? { topic } : {}), ...(kind ? { kind } : {}) } };
}
