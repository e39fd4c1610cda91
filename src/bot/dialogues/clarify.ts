import type { Botkit, BotkitConversation, BotkitMessage, BotWorker } from "botkit";
import { base } from "../knowledge/base.ts";
import { plain } from "../knowledge/text/plain.ts";
import type { Reply } from "../assistant/reply.ts";
import { tellArticle } from "../assistant/tell.ts";

/** The version is in the name: a running dialogue whose script changed is begun again. */
export const clarifyId = "clarify-v1";
export type Tools = { Conversation: new (id: string, bot: Botkit) => BotkitConversation; tell: (worker: BotWorker, reply: Reply) => Promise<unknown>; answer: (message: BotkitMessage) => Reply };

/** « Tu veux dire… ? »: the person taps or types one of the subjects, or asks something else, which is answered as a new question. */
export function clarify(bot: Botkit, { Conversation, tell, answer }: Tools) {
  const talk = new Conversation(clarifyId, bot);
  const titles = async (_line: unknown, vars: { titles: string[] }) => vars.titles.map(title => ({ title, payload: title }));
  talk.ask(
    { text: ["{{{vars.text}}}"], quick_replies: titles as never, channelData: { asked: "choices" } },
    async (text, convo, worker, message) => {
      const at = new Date((message?.at as string | undefined) ?? Date.now());
      const chosen = base().find(({ title }) => (convo.vars.titles as string[]).includes(title) && plain(title) === plain(text));
      const reply = chosen ? tellArticle(chosen, 1, at, { known: message!.known as never, talk: true }) : answer(message!);
      await tell(worker, reply);
    },
    "choice",
  );
  return talk;
}
