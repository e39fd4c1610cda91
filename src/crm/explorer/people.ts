/** Who stands in our drawings: as people are. `seated` uses a wheelchair. */
export type Drawn = { words: string; skin: number; hair: string; shade: string; top: string; seated: boolean; glasses: boolean; beard: boolean };
const one = (words: string, skin: number, hair: string, shade: string, top: string, more: Partial<Drawn> = {}): Drawn => ({ words, skin, hair, shade, top, seated: false, glasses: false, beard: false, ...more });

export const women: readonly Drawn[] = [
  one("une femme aux tresses brunes", 5, "braids", "dark", "sand"),
  one("une femme qui porte un foulard", 2, "scarf", "dark", "teal"),
  one("une femme aux cheveux courts, à lunettes", 1, "short", "red", "sea", { glasses: true }),
  one("une femme aux cheveux longs, en fauteuil roulant", 2, "long", "brown", "plum", { seated: true }),
  one("une femme aux cheveux bouclés", 4, "curly", "dark", "moss"),
  one("une femme aux cheveux gris en chignon", 1, "bun", "grey", "brick"),
];
export const men: readonly Drawn[] = [
  one("un homme barbu à la peau noire", 5, "crop", "dark", "teal", { beard: true }),
  one("un homme aux cheveux attachés", 1, "tail", "blond", "plum"),
  one("un homme à lunettes", 2, "short", "dark", "brick", { glasses: true }),
  one("un homme en fauteuil roulant", 4, "crop", "dark", "sea", { seated: true }),
  one("un homme roux et barbu", 1, "short", "red", "moss", { beard: true }),
  one("un homme âgé, presque chauve", 3, "bald", "grey", "sand"),
];
