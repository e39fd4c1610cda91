import { log } from "../../web/log.ts";
import { carrierFor } from "./carrier.ts";
import { onNudge } from "./nudge.ts";
import { sendLetters } from "./sendLetters.ts";

/** Looks for letters twice a second and at each nudge; stop() ends after the letter in hand. */
export function startOutbox() {
  const carrier = carrierFor();
  let round: Promise<unknown> = Promise.resolve();
  let busy = false;
  const look = () => {
    if (busy) return;
    busy = true;
    round = sendLetters(carrier)
      .catch(error => log.error({ err: { message: (error as Error).message } }, "outbox"))
      .finally(() => (busy = false));
  };
  const timer = setInterval(look, 500);
  const off = onNudge(look);
  return {
    async stop() {
      clearInterval(timer);
      off();
      await round;
    },
  };
}
