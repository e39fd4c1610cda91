import { log } from "../web/log.ts";
import { botEngine } from "./bot.ts";
import { search } from "./knowledge/search/search.ts";
import { assess } from "./safety/assess.ts";

/** Loads what the first question would wait for: the dialogue engine, the index of the base, the lexicon of danger. A failure is told and left to the first question. */
export async function warmAssistant() {
  try {
    await botEngine();
    search("orientation");
    assess(["bonjour"], new Date());
  } catch (error) {
    log.warn({ err: { message: (error as Error).message } }, "assistant");
  }
}
