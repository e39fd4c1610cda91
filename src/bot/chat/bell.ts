import { EventEmitter } from "node:events";
import { ChatMessage } from "../routing/chatMessage.ts";

const bell = new EventEmitter().setMaxListeners(0);
let stream: ReturnType<typeof ChatMessage.watch> | undefined;
let again: NodeJS.Timeout | undefined;

/** Rings `listen` at each new message of this conversation, whichever process kept it: one change stream a process, while anyone listens. */
export function onMessage(conversation: unknown, listen: () => void) {
  const name = String(conversation);
  bell.on(name, listen).on("all", listen);
  watch();
  return () => {
    bell.off(name, listen).off("all", listen);
    if (!bell.listenerCount("all")) silence();
  };
}

function watch() {
  if (stream || again) return;
  stream = ChatMessage.watch([{ $match: { operationType: "insert" } }]);
  stream.on("change", change => void bell.emit(String((change as unknown as { fullDocument: { conversation: unknown } }).fullDocument.conversation)));
  stream.on("error", () => {
    silence();
    // A new primary, or the server is away: look again soon, and let everyone read what they missed.
    again = setTimeout(() => {
      again = undefined;
      if (bell.listenerCount("all")) watch();
      bell.emit("all");
    }, 1000);
  });
}

function silence() {
  const closing = stream;
  stream = undefined;
  clearTimeout(again);
  again = undefined;
  closing?.close().catch(() => undefined);
}
