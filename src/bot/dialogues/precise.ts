import { plain } from "../knowledge/text/plain.ts";
import { entryOf } from "../knowledge/base.ts";
import { compose } from "../knowledge/compose.ts";
import { optionsOf, type SlotName } from "../knowledge/slots.ts";
import { chipsAfter } from "./chips.ts";
import type { Tools } from "./clarify.ts";
import type { Botkit } from "botkit";
import { silence } from "../assistant/reply.ts";

export const preciseId = "precise-v1";

/** Asks back what an answer depends on, then tells the case of whoever answers; anything else is a new question. */
export function precise(bot: Botkit, { Conversation, tell, answer }: Tools) {
  const talk = new Conversation(preciseId, bot);
  const labels = async (_line: unknown, vars: { labels: string[] }) => vars.labels.map(title => ({ title, payload: title }));
  talk.ask(
    { text: ["{{{vars.prompt}}}"], quick_replies: labels as never },
    async (text, convo, worker, message) => {
      const { entry, slot } = convo.vars as { entry: string; slot: SlotName };
      const value = Object.entries(optionsOf(slot)).find(([, label]) => plain(label) === plain(text))?.[0];
      const article = entryOf(entry);
      if (!article || value === undefined) return void (await tell(worker, answer(message!)));
      const told = compose({ ...article, blocks: [] }, new Date(message!.at as string), { known: { [slot]: value } });
      const same = told.text ? told : compose(article, new Date(message!.at as string), { unknownCase: "general" });
      const reply = { ...silence, tier: "answer" as const, entry: { id: article.id, title: article.title }, ...same, confidence: 1, handoff: { offered: false } };
      await worker.say({ text: reply.text, channelData: { reply, chips: chipsAfter(article) } } as never);
    },
    "said",
  );
  return talk;
}
