import type { Reply } from "../../assistant/reply.ts";
import type { Sent } from "../../channel.ts";
import type { Kind } from "./kinds.ts";

type Rating = { good: boolean; question: string; entry: string | null };
/** What one turn says of the base: an answer told, a rating given, or a question without an answer. */
export type Turn = { told: string } | { rated: Rating } | { missed: Kind };

/** Reads it from what the assistant sent; null when the turn says nothing of the base. */
export function turnOf(sent: readonly Sent[]): Turn | null {
  const rating = sent.find(({ data }) => data.rating)?.data.rating as Rating | undefined;
  if (rating) return { rated: rating };
  if (sent.some(({ data }) => data.asked === "choices")) return { missed: "choices" };
  const reply = sent.find(({ data }) => data.reply)?.data.reply as Reply | undefined;
  if (reply?.tier === "abstain") return { missed: "abstain" };
  // The case told after asking back is the same answer going on: it has no next step of its own.
  return reply?.tier === "answer" && reply.entry && reply.next ? { told: reply.entry.id } : null;
}
