import type { Botkit, BotkitConversation, BotkitDialogWrapper, BotkitMessage, BotWorker } from "botkit";
import { plain } from "../knowledge/text/plain.ts";
import type { Known } from "../knowledge/slots.ts";
import { knownIn } from "../understanding/knownFrom.ts";
import type { Reply } from "../assistant/reply.ts";
import { type Answers, type Asker, type Dialogue, type Told, chosen } from "./dialogue.ts";
import { knownAnswers, nextOf, stepBack } from "./walk.ts";

type Tools = { Conversation: new (id: string, bot: Botkit) => BotkitConversation; answer: (message: BotkitMessage) => Reply };
type Vars = { prompt: string; labels: string[]; answers: Answers; lost: number };
type Turn = { dialogue: Dialogue; vars: Vars; asker: Asker; worker: BotWorker };

const leaving = /^(stop|annuler|annule|quitter|quitte|arrete|arreter|laisse tomber|menu|autre chose|non merci)$/;
const back = /^(retour|revenir|precedent|question precedente)$/;
const patience = 2;

const askerOf = (message: BotkitMessage | undefined): Asker => ({ at: new Date((message?.at as string | undefined) ?? Date.now()), known: (message?.known as Known | undefined) ?? {}, email: (message?.email as string | undefined) ?? null });

/** Begins a dialogue at its first open question; one whose answers are all known ends at once. */
export async function begin(dialogue: Dialogue, worker: BotWorker, message: BotkitMessage) {
  const before = askerOf(message);
  const asker = { ...before, known: { ...before.known, ...knownIn([message.text ?? ""]) } };
  const next = await nextOf(dialogue, knownAnswers(dialogue, asker), asker);
  if (next.step) await worker.beginDialog(dialogue.id, { prompt: next.prompt, labels: next.options.map(({ label }) => label), answers: next.answers, lost: 0 } satisfies Vars);
  else for (const told of await dialogue.end(next.answers, asker)) await worker.say(say(told) as never);
}

/** What a dialogue says, as the channel carries it. */
export const say = (told: Told) => ({ text: told.text, channelData: { told, human: told.human ?? false } });

/** A dialogue as Botkit runs it: one question asked again with its next words, until the end. Its state is its answers alone, so that it goes on anywhere. */
export function script(bot: Botkit, dialogue: Dialogue, { Conversation, answer }: Tools) {
  const talk = new Conversation(dialogue.id, bot);
  const labels = async (_line: unknown, vars: Vars) => vars.labels.map(title => ({ title, payload: title }));
  talk.ask(
    { text: ["{{{vars.prompt}}}"], quick_replies: labels as never },
    async (text, convo, worker, message) => {
      const vars = await heard({ dialogue, vars: convo.vars as unknown as Vars, asker: askerOf(message), worker }, text, () => answer(message!));
      if (vars) await again(convo, vars);
    },
    "said",
  );
  return talk;
}

async function again(convo: BotkitDialogWrapper, vars: Vars) {
  for (const [name, value] of Object.entries(vars)) convo.setVar(name, value);
  await convo.gotoThread("default");
}

/** Takes an answer: the next question, or null when the dialogue is over. */
async function heard(turn: Turn, typed: string, elsewhere: () => Reply): Promise<Vars | null> {
  const { dialogue, vars, asker } = turn;
  const text = plain(typed);
  if (leaving.test(text)) return ended(turn, [{ text: "D’accord, on s’arrête là. Tu peux me poser une question, ou choisir autre chose.", choices: [] }]);
  if (back.test(text)) return ask(turn, stepBack(dialogue, vars.answers));
  const now = await nextOf(dialogue, vars.answers, asker);
  if (!now.step) return ended(turn, await dialogue.end(now.answers, asker));
  const option = chosen(now.options, typed, plain);
  const value = option?.value ?? now.step.free?.(typed.trim());
  if (value !== undefined && !value.startsWith("!")) return ask(turn, { ...now.answers, [now.step.name]: value });
  return lost(turn, value?.slice(1), elsewhere());
}

async function ask(turn: Turn, answers: Answers): Promise<Vars | null> {
  const next = await nextOf(turn.dialogue, answers, turn.asker);
  if (!next.step) return ended(turn, await turn.dialogue.end(next.answers, turn.asker));
  return { prompt: next.prompt, labels: next.options.map(({ label }) => label), answers: next.answers, lost: 0 };
}

/** Another question is answered and the dialogue goes on; what is not understood is said, and not more than twice. */
async function lost(turn: Turn, why: string | undefined, reply: Reply): Promise<Vars | null> {
  const { vars, worker } = turn;
  if (reply.tier === "answer" && why === undefined) await worker.say({ text: reply.text, channelData: { reply: { ...reply, slot: null, related: [] } } } as never);
  else if (vars.lost + 1 >= patience) return ended(turn, [{ text: "Je n’arrive pas à te comprendre, et je préfère m’arrêter là plutôt que de te faire tourner en rond. Une personne peut t’aider.", choices: ["Parler à une personne"] }]);
  else await worker.say(say({ text: why ?? "Je n’ai pas compris. Choisis une réponse proposée, ou écris « retour » ou « stop »." }) as never);
  return { ...vars, lost: vars.lost + 1 };
}

async function ended({ worker }: Turn, told: Told[]) {
  for (const one of told) await worker.say(say(one) as never);
  return null;
}
