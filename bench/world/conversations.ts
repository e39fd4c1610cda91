import { addDays, subDays } from "date-fns";
import { ChatMessage } from "../../src/bot/routing/chatMessage.ts";
import { Conversation, keptDays } from "../../src/bot/routing/conversation.ts";
import type { World } from "../world.ts";
import { shelf } from "./shelf.ts";

const asked = ["c’est quoi l’apprentissage ?", "comment trouver un stage de 3e", "je veux parler à quelqu’un", "quelles études pour travailler dans la mer"];

/** The chat's last thirty days: one in five asked for a person. */
export async function conversations({ draw, chains, people, at, sizes }: World) {
  const [put, said] = [shelf(Conversation as never), shelf(ChatMessage as never)];
  const counsellors = people.team.slice(4, 8);
  for (let n = 0; n < sizes.conversations; n += 1) {
    const createdAt = draw.moment(subDays(at, keptDays - 1), at);
    const [_id, handed, owner] = [draw.id(createdAt), draw.chance(0.2), draw.one(["queued", "human", "closed", "closed", "closed"])];
    const held = handed && owner !== "queued" && counsellors.length ? draw.one(counsellors) : null;
    const expiresAt = addDays(createdAt, keptDays);
    await put.put({ _id, publicId: draw.hex(32), browser: draw.hex(64), owner: handed ? owner : "bot", version: handed ? 1 : 0, open: !(handed && owner === "closed"), urgent: handed && draw.chance(0.05), counsellor: held?._id ?? null, counsellorName: held?.name ?? null, waitingSince: handed ? createdAt : null, seq: 2, expiresAt, createdAt, updatedAt: createdAt });
    await said.put({ _id: draw.id(createdAt), conversation: _id, seq: 1, from: "person", who: "Toi", text: draw.one(asked), at: createdAt, expiresAt });
    await said.put({ _id: draw.id(createdAt), conversation: _id, seq: 2, from: "bot", who: "Assistant automatique", text: "Voici ce que je sais.", at: createdAt, expiresAt });
    if (handed) await chains.line(`Conversation/${_id}`, createdAt, "conversation.human-asked", "visitor", { urgent: false });
  }
  await put.flush();
  await said.flush();
}
