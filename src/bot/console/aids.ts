import { understand } from "../assistant/understand.ts";
import { compose } from "../knowledge/compose.ts";
import { entryOf } from "../knowledge/base.ts";
import { type Known, optionsOf, type SlotName } from "../knowledge/slots.ts";
import { ChatMessage } from "../routing/chatMessage.ts";
import type { Conversation } from "../routing/conversation.ts";
import { knownIn } from "../understanding/knownFrom.ts";
import { longest } from "../chat/words.ts";

const remembered = 12;
const entriesShown = 2;

/** What helps a counsellor answer: what the young person said of themselves, and the entries of the base nearest to their last words. */
export async function aidsOf({ _id, publicId }: Conversation) {
  const said = (await ChatMessage.find({ conversation: _id, from: "person" }).sort({ seq: -1 }).limit(remembered)).map(({ text }) => text).reverse();
  const last = said.at(-1);
  const nearest = last ? understand(last, said.slice(0, -1)).ranking.slice(0, entriesShown) : [];
  return {
    known: inWords(knownIn(said)),
    suggestions: nearest.map(({ id, title }) => ({ title, href: `/conseil/${publicId}?fiche=${id}#text` })),
  };
}

const inWords = (known: Known) => Object.entries(known).map(([name, value]) => optionsOf(name as SlotName)[value]!);

/** An entry as words to send, its sources with it, cut at a paragraph where a message is too short for all of it; nothing for an entry that is not there. */
export function draftFrom(id: string, at: Date) {
  const entry = entryOf(id);
  if (!entry) return "";
  const { text, citations } = compose(entry, at);
  const sources = `Sources : ${citations.map(({ title, url }) => `${title} (${url})`).join(" ; ")}`;
  let draft = "";
  for (const paragraph of text.split("\n\n")) if (`${draft}${paragraph}\n\n${sources}`.length <= longest) draft += `${paragraph}\n\n`;
  return `${draft}${sources}`.slice(0, longest);
}
