const values: Record<string, number> = Object.fromEntries(
  "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" ").map((word, value) => [word, value] as const),
);
Object.assign(values, { une: 1, vingt: 20, vingts: 20, trente: 30, quarante: 40, cinquante: 50, soixante: 60 });
const scales: Record<string, number> = { cent: 100, cents: 100, mille: 1_000, million: 1_000_000, millions: 1_000_000, milliard: 1_000_000_000, milliards: 1_000_000_000 };
const ordinals: Record<string, number> = { deuxieme: 2, troisieme: 3, quatrieme: 4, cinquieme: 5, sixieme: 6, septieme: 7, huitieme: 8, neuvieme: 9, dixieme: 10 };

export const isNumberWord = (word: string) => word in values || word in scales || word in ordinals;

/** The words of a text with its written numbers in digits: « quarante-cinq jours » and « 45 jours » read the same, « troisième » and « 3e » too. */
export function inDigits(words: readonly string[]): string[] {
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    const run = runAt(words, at);
    if (words[at]! in ordinals) out.push(String(ordinals[words[at]!]), "e");
    else out.push(run ? String(valueOf(words.slice(at, at + run))) : words[at]!);
    at += run || 1;
  }
  return out;
}

/** How many words from here make one number; « un » by itself is an article. */
function runAt(words: readonly string[], at: number) {
  let end = at;
  while (words[end] !== undefined && (words[end]! in values || words[end]! in scales || (words[end] === "et" && end > at && /^(une?|onze)$/.test(words[end + 1] ?? "")))) end += 1;
  return end - at === 1 && /^une?$/.test(words[at]!) ? 0 : end - at;
}

function valueOf(run: string[]) {
  let [total, current] = [0, 0];
  run.forEach((word, at) => {
    const scale = scales[word];
    if (scale === 100) current = (current || 1) * 100;
    else if (scale) [total, current] = [total + (current || 1) * scale, 0];
    else if (/^vingts?$/.test(word) && run[at - 1] === "quatre") current += 76;
    else current += values[word] ?? 0;
  });
  return total + current;
}
