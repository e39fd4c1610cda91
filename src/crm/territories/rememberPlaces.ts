import { AsyncLocalStorage } from "node:async_hooks";
import type { Commune } from "./commune.ts";

const memory = new AsyncLocalStorage<Map<string, Promise<Commune | null>>>();
const most = 5000;

/** Within this act, a commune asked for twice the same way is read once: files name the same few hundred again and again. */
export const rememberingPlaces = <T>(act: () => Promise<T>) => memory.run(memory.getStore() ?? new Map(), act);

/** What was found before for this question, within `rememberingPlaces`; else `find` looks. */
export function remembered(question: object, find: () => Promise<Commune | null>) {
  const known = memory.getStore();
  if (!known) return find();
  const key = JSON.stringify(question);
  const before = known.get(key);
  if (before) return before;
  const found = find();
  if (known.size < most) known.set(key, found);
  found.catch(() => known.delete(key));
  return found;
}
