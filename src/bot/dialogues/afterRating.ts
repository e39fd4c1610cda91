import type { BotkitMessage, BotWorker } from "botkit";
import { understand } from "../assistant/understand.ts";
import { ratingIn } from "./ratings.ts";
import { say } from "./script.ts";

/** Thanks for « oui »; after « non », the next nearest subjects, or a person. The rating itself goes along, for those who keep the base. */
export async function afterRating(worker: BotWorker, message: BotkitMessage) {
  const good = ratingIn(message.text ?? "")!;
  const history = (message.history as string[] | undefined) ?? [];
  const question = [...history].reverse().find(text => ratingIn(text) === null) ?? "";
  const { ranking } = understand(question, history);
  const rating = { good, question, entry: ranking[0]?.id ?? null };
  const words = good ? "Tant mieux ! Une autre question ?" : "Désolé que ça ne réponde pas. Regarde ces sujets, écris ta question autrement, ou demande une personne : elle lira ta question.";
  const told = say({ text: words, choices: good ? [] : [...ranking.slice(1, 4).map(({ title }) => title), "Parler à une personne"] });
  await worker.say({ ...told, channelData: { ...told.channelData, rating } } as never);
}
