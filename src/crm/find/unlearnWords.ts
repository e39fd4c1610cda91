import { listings } from "../registry/registered.ts";
import { SearchWord } from "./searchWord.ts";

/** Forgets the words of somebody who was erased, but those by which another record is found. */
export async function unlearnWords(words: string[]) {
  const models = [...new Set(listings().map(({ model }) => model))].filter(model => model.schema.path("words"));
  for (const word of words) {
    const used = await Promise.all(models.map(model => model.exists({ words: word } as never)));
    if (!used.some(Boolean)) await SearchWord.deleteOne({ _id: word });
  }
}
