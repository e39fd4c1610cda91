/** Where each part of an article's text stands: `title`, `questions`, `facts.2.source` (items from 0) → line from 1. `body`: its first line. */
export function placesIn(text: string) {
  const places = new Map<string, number>();
  const lines = text.split("\n");
  const end = lines.indexOf("---", 1);
  let [list, item] = ["", -1];
  lines.slice(0, end < 0 ? undefined : end).forEach((line, at) => {
    const key = /^(\w+):/.exec(line)?.[1];
    if (key) [list, item] = [key, -1];
    if (key) places.set(key, at + 1);
    if (line.startsWith("- ")) places.set(`${list}.${(item += 1)}`, at + 1);
    const part = /^(?: {2}|- )(says|source|checkedAt|checkedBy|validFrom|validUntil):/.exec(line)?.[1];
    if (part) places.set(`${list}.${item}.${part}`, at + 1);
  });
  return places.set("body", end < 0 ? lines.length : end + 2);
}

/** The line of the longest part of this path that the text has. */
export function placeOf(places: ReadonlyMap<string, number>, path: readonly PropertyKey[]) {
  for (let length = path.length; length > 0; length -= 1) {
    const line = places.get(path.slice(0, length).join("."));
    if (line) return line;
  }
  return 1;
}
