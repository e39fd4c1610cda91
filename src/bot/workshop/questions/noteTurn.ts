import { log } from "../../../web/log.ts";
import { recognise } from "../../assistant/recognise.ts";
import { understand } from "../../assistant/understand.ts";
import type { Heard, Sent } from "../../channel.ts";
import { stems } from "../../knowledge/text/stems.ts";
import { assess } from "../../safety/assess.ts";
import { count } from "./count.ts";
import { keepQuestion } from "./keepQuestion.ts";
import type { Kind } from "./kinds.ts";
import { turnOf } from "./turnOf.ts";

type Asked = Pick<Heard, "text" | "history" | "at">;

/** Notes what a turn says of the base, for those who keep it: whose turn it was is not noted. Never in the way of the answer. */
export async function noteTurn(sent: readonly Sent[], asked: Asked) {
  try {
    await note(sent, asked);
  } catch (error) {
    log.warn({ err: { message: (error as Error).message } }, "workshop");
  }
}

async function note(sent: readonly Sent[], { text, history, at }: Asked) {
  const turn = turnOf(sent);
  if (!turn) return;
  if ("told" in turn) return count(turn.told, "told", at);
  if ("missed" in turn) return missed(turn.missed, { text, history, at });
  const { good, question, entry } = turn.rated;
  if (entry) await count(entry, good ? "good" : "bad", at);
  if (!good && question) await missed("rated-no", { text: question, history: history.slice(0, history.lastIndexOf(question)), at });
}

/** What sounds like danger or distress, alone or after the messages before it, and courtesies are nobody's to read here. */
async function missed(kind: Kind, { text, history, at }: Asked) {
  if (recognise(text) || assess([...history.slice(-3), text], at) || !stems(text).length) return;
  const nearest = understand(text, history).ranking.slice(0, 3);
  await keepQuestion({ text, kind, nearest, at });
  if (nearest[0]) await count(nearest[0].id, "missed", at);
}
