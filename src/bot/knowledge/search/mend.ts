const shortest = 5;

/** Puts a word that the base does not know in place of one of its words a slip away: a letter missing, added, changed or swapped; the commonest of several. The first letter is right. */
export function mender(known: ReadonlyMap<string, number>) {
  const byStart = new Map<string, string[]>();
  for (const word of known.keys()) if (word.length >= shortest - 1) (byStart.get(word[0]!) ?? byStart.set(word[0]!, []).get(word[0]!)!).push(word);
  const mended = new Map<string, string>();
  const find = (word: string) => (byStart.get(word[0]!) ?? []).filter(other => Math.abs(other.length - word.length) <= 1 && oneSlip(word, other)).sort((a, b) => known.get(b)! - known.get(a)! || (a < b ? -1 : 1))[0] ?? word;
  return (word: string) => {
    if (known.has(word) || word.length < shortest || /\d/.test(word)) return word;
    const before = mended.get(word);
    if (before !== undefined) return before;
    if (mended.size > 5000) mended.clear();
    const found = find(word);
    mended.set(word, found);
    return found;
  };
}

/** One letter added, missing, changed or swapped with its neighbour. */
export function oneSlip(a: string, b: string) {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  const swapped = a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
  return swapped || a.slice(at + 1) === b.slice(at + 1) || a.slice(at + 1) === b.slice(at) || a.slice(at) === b.slice(at + 1);
}
