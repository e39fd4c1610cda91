import type { Botkit, BotkitConversation } from "botkit";
import { base } from "../knowledge/base.ts";
import { plain } from "../knowledge/text/plain.ts";
import type { Reply } from "./reply.ts";
import { tellArticle } from "./tell.ts";

/** The version is in the name: a running dialogue whose script changed would break. */
export const clarifyId = "clarify-v1";
type Tools = { Conversation: new (id: string, bot: Botkit) => BotkitConversation; said: (reply: Reply) => object; answer: (question: string, at: Date) => Reply };

/** « Tu veux dire… ? »: the person taps or types one of the subjects, or asks something else, which is answered as a new question. */
export function clarify(bot: Botkit, { Conversation, said, answer }: Tools) {
  const talk = new Conversation(clarifyId, bot);
  const titles = async (_line: unknown, vars: { titles: string[] }) => vars.titles.map(title => ({ title, payload: title }));
  talk.ask(
    { text: ["{{{vars.text}}}"], quick_replies: titles as never },
    async (text, convo, worker, message) => {
      const at = new Date(message?.at ?? Date.now());
      const chosen = base().find(({ title }) => (convo.vars.titles as string[]).includes(title) && plain(title) === plain(text));
      await worker.say(said(chosen ? tellArticle(chosen, 1, at) : answer(text, at)) as never);
    },
    "choice",
  );
  return talk;
}
