type Names = { feminine: string; masculine: string; epicene?: true };

/** « Soudeuse ou soudeur », « Technicienne ou technicien de rivière », « Une ou un fleuriste »: everybody is in the name. */
export function bothNames({ feminine, masculine, epicene }: Names) {
  if (epicene) return `Une ou un ${lowered(feminine)}`;
  const [hers, his] = [feminine.split(" "), masculine.split(" ")];
  while (hers.length > 1 && his.length > 1 && hers.at(-1) === his.at(-1)) [hers, his].forEach(words => words.pop());
  return `${hers.join(" ")} ou ${lowered(masculine)}`;
}

const lowered = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
