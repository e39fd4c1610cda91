import { CharterText } from "./charterText.ts";
import { firstText } from "./firstText.ts";
import { textSha256 } from "./textSha256.ts";

/** Brings the text that ships, where no text was ever published. Two starts at once bring one. */
export async function loadFirstText() {
  if (await CharterText.exists({ status: "published" })) return;
  const { version, ...words } = firstText;
  const text = new CharterText({ version, ...words });
  const whole = { datedOn: text.datedOn, blocks: words.blocks, commitments: words.commitments, status: "published", publishedBy: "system", sha256: textSha256(text) };
  await CharterText.updateOne({ version }, { $setOnInsert: whole }, { upsert: true });
}
