import { plain } from "../knowledge/text/plain.ts";
import { phrases } from "./phrases.ts";

export type Courtesy = "human" | "greeting" | "thanks" | "goodbye";

/** A request for a person, or a courtesy that asks nothing; null when the message is a question. */
export function recognise(message: string): Courtesy | null {
  const text = plain(message).replace(/\b(\w+) \1\b/g, "$1");
  if (phrases.human.some(phrase => phrase.test(text)) && !phrases.notHuman.test(text)) return "human";
  return (["greeting", "thanks", "goodbye"] as const).find(kind => phrases[kind].test(text)) ?? null;
}
