import mongoose from "mongoose";
import type { Heard } from "../channel.ts";
import { withoutPlaceholders } from "../redaction/placeholders.ts";
import { denseScores } from "../llm/embeddings/dense.ts";
import { ChatMessage } from "../routing/chatMessage.ts";
import { knownIn } from "../understanding/knownFrom.ts";

const remembered = 12;

/** A message with what the person wrote before it in this conversation, and what that says of them: what the message itself says is for whoever reads it. */
export async function heard(conversation: mongoose.Types.ObjectId, text: string, at: Date, email: string | null): Promise<Heard> {
  const said = await ChatMessage.find({ conversation, from: "person" }).sort({ seq: -1 }).limit(remembered + 1);
  const kept = said.map(message => message.text).reverse();
  if (kept.at(-1) === text) kept.pop();
  const earlier = kept.map(withoutPlaceholders);
  const words = withoutPlaceholders(text) || text;
  return { text: words, dense: await denseScores(words), at, history: earlier.slice(-remembered), known: knownIn(earlier), email };
}
