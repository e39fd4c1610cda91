import { config } from "../../config.ts";
import { speaker } from "../chat/bubbleNames.ts";
import { sourcesOf } from "../chat/sourcesOf.ts";
import type { ChatMessage } from "../routing/chatMessage.ts";

/** Pages of the chat that speak of the browser's own conversation: on another site the widget does what they do. */
const acts: Record<string, "erase" | "keep"> = { "/chat/effacement": "erase", "/chat/conversation.txt": "keep" };

/** A message as the widget shows it: who speaks, its sources at full addresses, what may be tapped. */
export const asBubble = (message: ChatMessage) => ({
  seq: message.seq,
  from: message.from,
  who: speaker(message),
  text: message.text,
  at: message.at,
  clientMsgId: message.sendId ?? null,
  sources: sourcesOf(message).map(source => ({ ...source, href: source.href && new URL(source.href, config().PUBLIC_URL).href, act: acts[source.href] ?? null })),
  choices: [...message.choices],
});
