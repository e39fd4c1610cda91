import { addMonths } from "date-fns";
import mongoose from "mongoose";
import { isoDay } from "../../../crm/french.ts";
import type { Article } from "../../knowledge/article.ts";
import { redact } from "../../redaction/redact.ts";
import { keyOf } from "./keyOf.ts";
import type { Kind } from "./kinds.ts";
import { Unanswered, keptMonths } from "./unanswered.ts";

const longest = 300;
type Missed = { text: string; kind: Kind; nearest: readonly Article[]; at: Date };

/** Keeps a question that had no answer, or counts it once more. One that went to an entry and is asked again on a later day is open again; one set aside stays so. */
export async function keepQuestion({ text, kind, nearest, at }: Missed) {
  const [key, day] = [keyOf(text), isoDay(at)];
  const again = { state: mongoose.trusted({ $in: ["variant", "entry"] }), lastDay: mongoose.trusted({ $lt: day }) };
  await Unanswered.updateOne({ key, ...again }, { $set: { state: "open" } });
  await Unanswered.updateOne(
    { key },
    {
      $inc: { times: 1 },
      $set: { kind, nearest: nearest.map(({ id }) => id), topic: nearest[0]?.topic ?? null, expiresAt: addMonths(at, keptMonths) },
      $max: { lastDay: day },
      $setOnInsert: { text: redact(text).replace(/[ \t\r\n]+/g, " ").slice(0, longest), firstDay: day },
    },
    { upsert: true },
  );
}
