import { count } from "../../crm/french.ts";
import type { Reply } from "../assistant/reply.ts";
import type { Sent } from "../channel.ts";
import type { Told } from "../dialogues/dialogue.ts";
import type { Said } from "../routing/addMessage.ts";

const bot = { from: "bot" as const, who: "Assistant automatique" };

/** A reply of the assistant as a message: its words, its sources, the subjects to tap. */
export const fromReply = (reply: Reply): Said => ({
  ...bot,
  text: reply.text,
  sources: reply.citations.map(({ title, url, checkedAt }) => ({ label: title, href: url, date: checkedAt })),
  choices: reply.choices.map(({ title }) => title),
});

/** What Botkit sent: the reply it carries, or the words of a dialogue. */
export function fromTurn({ text, choices, data }: Sent): Said {
  if (data.reply) return { ...fromReply(data.reply as Reply), choices: (data.chips as string[] | undefined) ?? [] };
  const told = data.told as Told | undefined;
  return { ...bot, text, sources: (told?.links ?? []).map(link => ({ ...link, date: null })), choices: told?.choices ?? choices };
}

export const waitingWords = (before: number) =>
  `Une personne va te répondre ici. ${before ? `${count(before, "conversation attend", "conversations attendent")} avant la tienne.` : "Tu es en tête de la file."} Tu peux continuer à écrire : elle lira tout.`;
