import type { Reply } from "../assistant/reply.ts";
import type { Sent } from "../channel.ts";
import { phrase } from "./phrase.ts";

/** What a turn of the chat sent, its answer rephrased where `phrase` does so; a person asked for is never kept waiting. */
export async function phrased(sent: Sent, question: string, at: Date): Promise<Sent> {
  const reply = sent.data.reply as Reply | undefined;
  if (!reply || sent.data.human) return sent;
  return { ...sent, data: { ...sent.data, reply: await phrase(reply, question, { at }) } };
}
