import { createHash } from "node:crypto";

/** Numbers between 0 and 1 drawn from a seed: the same ones each time. */
function draws(seed: string) {
  let at = 0;
  return () => createHash("sha256").update(`${seed}/${at++}`).digest().readUInt32BE(0) / 2 ** 32;
}

type Slip = (word: string, at: number) => string;
const slips: Slip[] = [
  (word, at) => word.slice(0, at) + word.slice(at + 1),
  (word, at) => word.slice(0, at) + word[at]! + word.slice(at),
  (word, at) => word.slice(0, at) + (word[at + 1] ?? "") + word[at]! + word.slice(at + 2),
];
const oneWordIn = 4;

/** The question as typed in a hurry: no accents, and one word of four letters or more in four with a letter missing, doubled or swapped. The first letter stays. */
export function noisy(question: string, seed: string) {
  const draw = draws(seed);
  const bare = question.normalize("NFD").replace(/\p{M}/gu, "");
  return bare.replace(/[a-zA-Z]{4,}/g, word => {
    if (draw() >= 1 / oneWordIn) return word;
    return slips[Math.floor(draw() * slips.length)]!(word, 1 + Math.floor(draw() * (word.length - 1)));
  });
}
