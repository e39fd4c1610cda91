import type { BotkitMessage, BotWorker } from "botkit";
import { type Question, answer } from "./assistant/answer.ts";
import { recognise } from "./assistant/recognise.ts";
import type { Reply } from "./assistant/reply.ts";
import { type Engine, openChannel } from "./channel.ts";
import { chipsOf } from "./dialogues/chips.ts";
import { clarify, clarifyId } from "./dialogues/clarify.ts";
import { dialogues } from "./dialogues/dialogues.ts";
import { begun, begunByTap } from "./dialogues/begun.ts";
import { precise, preciseId } from "./dialogues/precise.ts";
import { ratingIn } from "./dialogues/ratings.ts";
import { afterRating } from "./dialogues/afterRating.ts";
import { begin, say, script } from "./dialogues/script.ts";
import { welcome } from "./dialogues/welcome.ts";

let engine: Promise<Engine> | undefined;

/** The dialogues, opened when first needed: asking for a person interrupts any of them; everything else is a question. */
export const botEngine = () => (engine ??= openBot());

const answered = (message: BotkitMessage) => answer({ question: message.text ?? "", history: message.history as Question["history"], known: message.known as Question["known"], talk: true, dense: message.dense as Question["dense"], at: new Date(message.at as string) });

/** Says a reply, and asks back what it needs: which subject, or what it depends on. */
async function tell(worker: BotWorker, reply: Reply) {
  if (reply.tier === "choices") return worker.beginDialog(clarifyId, { text: reply.text, titles: reply.choices.map(({ title }) => title) });
  const { slot } = reply;
  await worker.say({ text: reply.text, channelData: { reply, chips: slot ? [] : chipsOf(reply) } } as never);
  if (slot) await worker.beginDialog(preciseId, { prompt: slot.question, labels: slot.options.map(({ label }) => label), entry: reply.entry!.id, slot: slot.name });
}

/** A bot of its own, on the storage that all share. */
export async function openBot() {
  const { BotkitConversation } = await import("botkit");
  const opened = await openChannel();
  const { bot } = opened;
  const tools = { Conversation: BotkitConversation, tell, answer: answered };
  for (const talk of [clarify(bot, tools), precise(bot, tools), ...dialogues.map(dialogue => script(bot, dialogue, tools))]) bot.addDialog(talk);

  const interrupt = (when: (text: string) => boolean, act: (worker: BotWorker, message: BotkitMessage) => Promise<unknown>) =>
    bot.interrupts(async message => when(message.text ?? ""), "message", async (worker, message) => {
      await worker.cancelAllDialogs();
      await act(worker, message);
    });
  interrupt(text => recognise(text) === "human", (worker, message) => worker.say({ text: answered(message).text, channelData: { reply: answered(message), human: true } } as never));
  interrupt(text => ratingIn(text) !== null, (worker, message) => afterRating(worker, message));
  interrupt(text => Boolean(begunByTap(text)), (worker, message) => begin(begunByTap(message.text ?? "")!, worker, message));

  bot.on("message", async (worker, message) => {
    const dialogue = begun(message.text ?? "");
    if (dialogue) await begin(dialogue, worker, message);
    else if (recognise(message.text ?? "") === "greeting") await worker.say(say(welcome()) as never);
    else await tell(worker, answered(message));
  });
  await new Promise<void>(resolve => bot.ready(() => resolve()));
  return opened;
}
