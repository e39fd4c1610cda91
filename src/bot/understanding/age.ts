/** The band of `slots.ageBand` that an age in years falls in. */
export function ageBandOf(age: number) {
  if (age < 16) return "moins-16";
  if (age < 18) return "16-17";
  if (age < 26) return "18-25";
  return age < 30 ? "26-29" : "30-plus";
}

/** The age in years that a folded text says of somebody (« j ai 16 ans », « ma fille de 14 ans »), or null: « 2 ans d etudes » is no age. */
export function ageIn(text: string) {
  const years = /\b(?:ai|a|aura|aurai|avais|fils|fille|garcon|enfant|jeune|de|ado|age de|agee de) (?:bientot |presque )?(\d{1,2}) ?(?:ans|piges)\b(?! d (?:etudes|experience|anciennete))/.exec(text)?.[1];
  const age = Number(years);
  return years && age >= 10 && age <= 70 ? age : null;
}
