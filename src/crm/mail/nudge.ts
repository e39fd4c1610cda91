import { EventEmitter } from "node:events";

const bell = new EventEmitter();

/** Rings for the outbox of this process; others find the letter at their next round. */
export const nudge = () => void bell.emit("letter");
export const onNudge = (listen: () => void) => {
  bell.on("letter", listen);
  return () => void bell.off("letter", listen);
};
