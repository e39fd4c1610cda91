/** What one says of a card: the letter that stands for it in the address. */
export const verdicts = {
  j: { label: "J’aime", tone: "primary" },
  b: { label: "Bof", tone: "secondary" },
  n: { label: "Je ne connais pas", tone: "secondary" },
} as const;
export type Verdict = keyof typeof verdicts;
