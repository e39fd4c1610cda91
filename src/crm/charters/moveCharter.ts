import mongoose from "mongoose";
import { Refusal } from "../../web/errors.ts";
import { type Actor, record } from "../journal/record.ts";
import { Charter } from "./charter.ts";
import { type CharterStatus, type Mover, charterStatuses, originsOf } from "./statuses.ts";

type Move = { charter: Pick<Charter, "_id">; to: CharterStatus; mover: Mover; by: Actor; at: Date; where?: object; set?: object; details?: object };

/**
 * Moves a charter along its table of statuses, with its line in the journal. Inside the caller's unit of work. The condition
 * is in the write, with what the caller adds in `where`: of two moves at once the later one is refused, as is a move that the table
 * does not know.
 */
export async function moveCharter({ charter, to, mover, by, at, where = {}, set = {}, details = {} }: Move) {
  const from = mongoose.trusted({ $in: originsOf(to, mover) });
  const moved = await Charter.findOneAndUpdate({ ...where, _id: charter._id, status: from }, { $set: { ...set, status: to } }, { returnDocument: "after" });
  if (!moved) throw new Refusal("charter-moved", `Cette charte ne peut plus passer à l’état « ${charterStatuses[to].label} » : elle a changé entre-temps.`);
  await record(by, `charter.${to}`, moved, at, details);
  return moved;
}
