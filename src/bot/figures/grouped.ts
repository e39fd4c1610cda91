/** What is alike by its key, together, in the order it came. */
export function grouped<T>(all: readonly T[], keyOf: (one: T) => string): Map<string, T[]> {
  const by = new Map<string, T[]>();
  for (const one of all) by.set(keyOf(one), [...(by.get(keyOf(one)) ?? []), one]);
  return by;
}
