import { redact } from "../redaction/redact.ts";
import { withoutPlaceholders } from "../redaction/placeholders.ts";
import { assess } from "../safety/assess.ts";
import { tellDanger } from "../safety/telling/tellDanger.ts";
import { type Question, answer } from "./answer.ts";
import type { Reply } from "./reply.ts";

/** One question by itself: danger before all, read in the original; then, without personal data, the same understanding as the chat. Stress gets its kind word, and its answer. Pure; keeps nothing. */
export function ask(asked: Question): Reply {
  const danger = assess([asked.question], asked.at);
  const kept = redact(asked.question);
  const question = { ...asked, question: withoutPlaceholders(kept) || kept };
  if (!danger) return answer(question);
  const told = tellDanger(danger);
  const answered = danger.tier === "T3" ? answer(question) : null;
  return answered && answered.tier !== "abstain" ? { ...answered, safety: "T3", text: `${told.text}\n\n${answered.text}`, handoff: { offered: true } } : told;
}
