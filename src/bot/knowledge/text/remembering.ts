/** The same function of a text, which remembers what it found for the last `most` texts: a turn reads the same message several times. */
export function remembering<Found>(most: number, find: (text: string) => Found) {
  const kept = new Map<string, Found>();
  return (text: string): Found => {
    const before = kept.get(text);
    if (before !== undefined || kept.has(text)) return before as Found;
    if (kept.size >= most) kept.delete(kept.keys().next().value!);
    const found = find(text);
    kept.set(text, found);
    return found;
  };
}
