import mongoose from "mongoose";
import { changeOwner } from "../../../src/bot/handover/state/changeOwner.ts";
import { carryStatus } from "../../../src/bot/handover/state/carryStatus.ts";
import { HandoverEvent } from "../../../src/bot/handover/state/handoverEvent.ts";
import { moveNames, moves } from "../../../src/bot/handover/state/moves.ts";
import { type Owner, ownerNames } from "../../../src/bot/handover/state/owners.ts";
import { Conversation } from "../../../src/bot/routing/conversation.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { freshDatabase } from "../../support/database.ts";

freshDatabase();
const at = new Date("2026-11-27T10:00:00Z");
let made = 0;
const held = (owner: Owner) => Conversation.create({ browser: `b${(made += 1)}`, owner, expiresAt: new Date("2099-01-01"), ownerSince: at });

test("each move leads from where the table says to where it says, and from nowhere else", async () => {
  for (const move of moveNames) {
    for (const owner of ownerNames) {
      const conversation = await held(owner);
      const moved = await changeOwner({ conversation, move, by: "system", at });
      const allowed = (moves[move].from as readonly string[]).includes(owner);
      expect([move, owner, moved?.owner ?? null, moved?.version ?? null]).toEqual([move, owner, allowed ? moves[move].to : null, allowed ? 1 : null]);
      expect(await HandoverEvent.countDocuments({ conversation: conversation._id })).toBe(allowed ? 1 : 0);
    }
  }
});

test("a change keeps its event and its line of the journal, and says how long it had been there", async () => {
  const conversation = await held("queued");
  const counsellor = new mongoose.Types.ObjectId();
  await changeOwner({ conversation, move: "take", by: "system", at: new Date(at.getTime() + 42_000), set: { counsellor }, reason: "essai" });
  expect(await HandoverEvent.findOne({ conversation: conversation._id })).toMatchObject({ from: "queued", to: "human", by: "system", seconds: 42, version: 1, reason: "essai", counsellor });
  expect(await Entry.findOne({ dossier: `Conversation/${conversation._id}` })).toMatchObject({ act: "conversation.taken", by: "system", details: '{"reason":"essai"}' });
});

test("a version that was seen and has gone changes nothing", async () => {
  const conversation = await held("queued");
  expect(await changeOwner({ conversation, move: "offer", by: "system", at, when: { version: 0 } })).not.toBeNull();
  await changeOwner({ conversation, move: "refuse", by: "system", at });
  expect(await changeOwner({ conversation, move: "offer", by: "system", at, when: { version: 0 } })).toBeNull();
  expect(await changeOwner({ conversation, move: "offer", by: "system", at, when: { version: 2 } })).not.toBeNull();
});

test("of many changes at once exactly one is made, whatever they are", async () => {
  for (let round = 0; round < 10; round += 1) {
    const conversation = await held("queued");
    const tried = await Promise.all((["offer", "take", "go-back", "find-nobody", "ask-callback"] as const).map(move => changeOwner({ conversation, move, by: "system", at, when: { version: 0 } })));
    expect(tried.filter(Boolean)).toHaveLength(1);
    expect(await HandoverEvent.countDocuments({ conversation: conversation._id })).toBe(1);
  }
});

test("what an earlier version kept as a status is carried over, once", async () => {
  const before = { waiting: "queued", taken: "human", closed: "closed", bot: "bot" };
  const old = Object.keys(before).map(status => ({ _id: new mongoose.Types.ObjectId(), publicId: `old-${status}`, browser: `old-${status}`, status, open: true, expiresAt: new Date("2099-01-01") }));
  await mongoose.connection.collection("conversations").insertMany(old);
  await carryStatus();
  await carryStatus();
  for (const { _id, status } of old) {
    const kept = await mongoose.connection.collection("conversations").findOne({ _id });
    expect([kept!.owner, kept!.version, kept!.status]).toEqual([before[status as keyof typeof before], 0, undefined]);
  }
});
