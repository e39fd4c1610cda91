import { log } from "../../web/log.ts";
import { botEngine } from "../bot.ts";
import { addMessage } from "../routing/addMessage.ts";
import { forgetDialogue } from "../routing/botState.ts";
import { Conversation } from "../routing/conversation.ts";
import { inTurn } from "../routing/turns.ts";
import { phrased } from "../llm/phrased.ts";
import { noteTurn } from "../workshop/questions/noteTurn.ts";
import { fromTurn } from "./botWords.ts";
import { heard } from "./heard.ts";
import { queue } from "./queue.ts";

const again = "Je me suis emmêlé : je reprends au début. Voici ce que je peux répondre à ton message.";
const broken = "Je n’arrive pas à répondre en ce moment. Une personne va prendre le relais.";

/** A message to answer. `email`: of whoever is signed in. */
type Owed = { conversation: Conversation; text: string; email: string | null; at: Date };
/** The turn under way, and under which version it began: what it says later is dropped. */
type Turn = Owed & { version: number };

/** Lets the assistant answer a message of the person: always with something, and never two messages at once. */
export const botTurn = (conversation: Conversation, text: string, at: Date, email: string | null = null) => inTurn(conversation._id, () => answered({ conversation, text, email, at }), at);

/** The same for a message whose turn was lost since; nothing when another process has answered it meanwhile. */
export const lateTurn = (conversation: Conversation, text: string, owedSince: Date, at: Date) =>
  inTurn(conversation._id, async () => {
    if (await Conversation.exists({ _id: conversation._id, owedSince })) await answered({ conversation, text, email: null, at });
  }, owedSince);

async function answered(owed: Owed) {
  const now = await Conversation.findOne({ _id: owed.conversation._id, owner: "bot" }).select("version").lean();
  if (!now) return;
  const turn = { ...owed, version: now.version };
  try {
    await spoken(turn);
  } catch (error) {
    log.error({ err: { message: (error as Error).message } }, "assistant");
    await startedOver(turn);
  }
}

async function spoken({ conversation, text, email, at, version }: Turn, before: string[] = []) {
  const { turn } = await botEngine();
  const asked = await heard(conversation._id, text, at, email);
  const sent = await turn(String(conversation._id), asked);
  for (const said of before) await addMessage(conversation, { from: "bot", who: "Assistant automatique", text: said }, ["bot"], at, version);
  for (const one of sent) await addMessage(conversation, fromTurn(await phrased(one, text, at)), ["bot"], at, version);
  if (sent.some(({ data }) => data.human === true)) await queue(conversation, at, false);
  await noteTurn(sent, asked);
}

/** A dialogue that a deploy has renamed, or a state that cannot be read or kept: it is forgotten, said, and the message answered afresh; failing that, a person. */
async function startedOver(turn: Turn) {
  const { conversation, at, version } = turn;
  try {
    await forgetDialogue(conversation._id);
    await spoken(turn, [again]);
  } catch (error) {
    log.error({ err: { message: (error as Error).message } }, "assistant");
    await addMessage(conversation, { from: "bot", who: "Assistant automatique", text: broken }, ["bot"], at, version);
    await queue(conversation, at, false);
  }
}
