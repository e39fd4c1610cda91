import { say } from "../../src/bot/chat/say.ts";
import { ChatMessage } from "../../src/bot/routing/chatMessage.ts";
import { openConversation } from "../../src/bot/routing/openConversation.ts";

let browsers = 0;

/** A conversation of its own: each word typed returns what was said back, the last bubble first among equals. */
export async function talk(email: string | null = null) {
  const conversation = await openConversation(`talk-${browsers++}`, new Date());
  const heard = async () => (await ChatMessage.find({ conversation: conversation._id }).sort({ seq: 1 })).map(({ from, text, choices, sources }) => ({ from, text, choices: [...choices], links: sources.map(({ href }) => href) }));
  const type = async (text: string) => {
    const before = (await heard()).length;
    await say({ conversation, text, sendId: null, email });
    const back = (await heard()).slice(before + 1);
    return { all: back, text: back.map(one => one.text).join("\n"), choices: back.at(-1)?.choices ?? [], links: back.flatMap(({ links }) => links) };
  };
  /** Types each in turn; what came back to the last. */
  const through = async (...words: string[]) => {
    let last = await type(words[0]!);
    for (const word of words.slice(1)) last = await type(word);
    return last;
  };
  return { conversation, type, through, heard };
}
