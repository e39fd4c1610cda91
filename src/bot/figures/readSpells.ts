import { setImmediate as breathe } from "node:timers/promises";
import mongoose from "mongoose";
import { recognise } from "../assistant/recognise.ts";
import { understand } from "../assistant/understand.ts";
import { ratingIn } from "../dialogues/ratings.ts";
import type { Topic } from "../knowledge/topics.ts";
import { rankingSettings } from "../knowledge/search/settings.ts";
import { withoutPlaceholders } from "../redaction/placeholders.ts";
import { ChatMessage } from "../routing/chatMessage.ts";
import { knownIn } from "../understanding/knownFrom.ts";
import { grouped } from "./grouped.ts";
import { type Moments, momentsIn } from "./moments.ts";
import type { Spell } from "./spell.ts";

const among = (ids: readonly string[]) => mongoose.trusted({ $in: ids.map(id => new mongoose.Types.ObjectId(id)) });

/** Every time somebody asked for a person in this stretch. */
export async function readSpells(from: Date, to: Date): Promise<Spell[]> {
  const asked = await momentsIn(from, to);
  const said = await ChatMessage.find({ conversation: among(asked.map(({ id }) => id)), from: mongoose.trusted({ $ne: "bot" }) }).select("conversation from text at").sort({ conversation: 1, seq: 1 }).lean();
  const by = grouped(said, ({ conversation }) => String(conversation));
  const spells: Spell[] = [];
  for (const one of asked) {
    spells.push(spellOf(one, by.get(one.id) ?? []));
    // Searching the base takes milliseconds: whoever writes in the chat meanwhile is not kept waiting by all of them.
    await breathe();
  }
  return spells;
}

type Said = { from: string; text: string; at: Date };

function spellOf({ askedAt, takenAt }: Moments, said: readonly Said[]): Spell {
  const answer = said.find(({ from, at }) => from === "counsellor" && at >= askedAt);
  const before = said.filter(({ from, at }) => from === "person" && at <= askedAt).map(({ text }) => withoutPlaceholders(text)).filter(text => ratingIn(text) === null);
  return { askedAt, waited: takenAt && takenAt.getTime() - askedAt.getTime(), answered: answer ? answer.at.getTime() - askedAt.getTime() : null, theme: themeOf(before), departement: knownIn(before).departement ?? null };
}

/** The theme of the last message near which the base has subjects to propose; courtesies and asking for a person have none. */
function themeOf(said: readonly string[]): Topic | null {
  for (const [n, text] of [...said.entries()].reverse()) {
    if (recognise(text)) continue;
    const { ranking, confidence } = understand(text, said.slice(0, n));
    if (ranking[0] && ranking[0].topic !== "passerelle" && confidence >= rankingSettings().lexical.choicesFrom) return ranking[0].topic;
  }
  return null;
}
