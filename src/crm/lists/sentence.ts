import { frenchList } from "../french.ts";
import type { Field, Listing, Option } from "../registry/listing.ts";
import { type Asked, fieldOf } from "./asked.ts";
import { mostCounted } from "./readPage.ts";

export const optionsOf = async (options: NonNullable<Field["filter"]>["options"]): Promise<readonly Option[]> => (typeof options === "function" ? options() : (options ?? []));

/** The view as one reads it: « 14 entreprises de la CU Caen la Mer, du secteur Construction ». */
export async function sentenceOf(listing: Listing, asked: Pick<Asked, "filters" | "q">, total: number) {
  const phrases = await phrasesOf(listing, asked);
  return [countWords(listing, total), ...(phrases.length ? [frenchList(phrases)] : [])].join(" ");
}

/** « aucune entreprise », « 1 entreprise », « plus de 10 000 entreprises ». */
export function countWords({ one, many }: Pick<Listing, "one" | "many">, total: number) {
  if (total > mostCounted) return `plus de ${new Intl.NumberFormat("fr-FR").format(mostCounted)} ${many}`;
  return `${new Intl.NumberFormat("fr-FR").format(total)} ${total < 2 ? one : many}`;
}

/** Each thing asked, in words. */
export async function phrasesOf(listing: Listing, { filters, q }: Pick<Asked, "filters" | "q">) {
  const phrases = await Promise.all(
    Object.entries(filters).map(async ([name, value]) => {
      const { filter } = fieldOf(listing, name)!;
      const label = (await optionsOf(filter!.options)).find(option => option.value === value)?.label ?? value;
      return filter!.phrase(value, label);
    }),
  );
  return [...phrases, ...(q ? [`contenant « ${q} »`] : [])];
}
