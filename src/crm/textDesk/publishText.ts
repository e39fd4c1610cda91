import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { readDay } from "../french.ts";
import { record } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import { CharterText } from "../charterTexts/charterText.ts";
import { textSha256 } from "../charterTexts/textSha256.ts";

/** Publishes a version, once, from this day on: it never changes again, and charters signed under another one are not touched. */
export async function publishText({ text: { _id }, day, by, at = new Date() }: { text: Pick<CharterText, "_id">; day: string; by: Person; at?: Date }) {
  const datedOn = readDay(day, "day");
  datedOn.setUTCHours(0);
  if (datedOn.getTime() < at.getTime() - 86_400_000) throw new Refusal("day-past", "Choisissez aujourd’hui ou un jour à venir.", "day");
  await unitOfWork(async () => {
    const text = await CharterText.findOne({ _id, status: "draft" });
    if (!text) throw new Refusal("text-published", "Cette version est déjà publiée.", "day");
    if (!text.blocks.length || !text.commitments.some(({ group }) => group === "required")) throw new Refusal("text-thin", "Il faut un texte et au moins un engagement du socle.", "day");
    text.datedOn = datedOn;
    const settled = { status: "published" as const, datedOn, publishedBy: by.name, sha256: textSha256(text) };
    const done = await CharterText.updateOne({ _id, status: "draft", updatedAt: text.updatedAt }, { $set: settled });
    if (!done.modifiedCount) throw new Refusal("text-moved", "Quelqu’un vient de modifier cette version. Relisez-la avant de la publier.", "day");
    await record(by, "text.published", text, at, { version: text.version, sha256: settled.sha256 });
  });
}
