import { config } from "../../../config.ts";

/** How the model is told that a text is a question or a passage: by words before it, by a field of its server, or not at all. */
export function kinds() {
  const told = config().EMBEDDINGS_PREFIXES;
  const [query = "", passage = ""] = told.includes("|") ? told.split("|") : [];
  const more = (input_type: string) => (told === "input_type" ? { input_type } : {});
  return { query: { before: query, more: more("query") }, passage: { before: passage, more: more("passage") } };
}
