import { answer } from "./assistant/answer.ts";
import { clarify, clarifyId } from "./assistant/clarify.ts";
import { recognise } from "./assistant/recognise.ts";
import type { Reply } from "./assistant/reply.ts";
import { type Engine, openChannel } from "./channel.ts";

let engine: Promise<Engine> | undefined;

/** The dialogues, one line each: asking for a person interrupts any of them; everything else is a question. */
export const botEngine = () => (engine ??= open());

const said = (reply: Reply, human = false) => ({ text: reply.text, channelData: { reply, human } });

async function open() {
  const { BotkitConversation } = await import("botkit");
  const opened = await openChannel();
  const { bot } = opened;
  const asked = (question: string, at: Date) => answer({ question, at });
  bot.addDialog(clarify(bot, { Conversation: BotkitConversation, said, answer: asked }));
  bot.interrupts(async message => recognise(message.text ?? "") === "human", "message", async (worker, message) => {
    await worker.cancelAllDialogs();
    await worker.say(said(asked(message.text ?? "", new Date(message.at)), true) as never);
  });
  bot.on("message", async (worker, message) => {
    const reply = asked(message.text ?? "", new Date(message.at));
    if (reply.tier !== "choices") return void (await worker.say(said(reply) as never));
    await worker.beginDialog(clarifyId, { text: reply.text, titles: reply.choices.map(({ title }) => title) });
  });
  await new Promise<void>(resolve => bot.ready(() => resolve()));
  return opened;
}
