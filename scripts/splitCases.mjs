// Splits evaluation questions of several authors, before anything is tuned on them, and seals one part:
//   node scripts/build.mjs && node scripts/splitCases.mjs OUT SEALED_AUTHOR AUTHOR_FOLDER…
// By author: all that the sealed author wrote is sealed. By entry: of the others' questions in scope, an entry's are all in one part.
// The rest (out of scope, distress, look-alikes) is parted by a hash of the question. The seals are the SHA-256 of each file.
import { createHash } from "node:crypto";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { plain } from "../dist/bot/knowledge/text/plain.js";

const [out, sealedAuthor, ...folders] = process.argv.slice(2);
const files = ["inscope", "outofscope", "distress", "lookalikes"];
const hash = text => createHash("sha256").update(text).digest();
const even = text => hash(text)[0] % 2 === 0;
const lines = (folder, name) => readFileSync(join(folder, `${name}.jsonl`), "utf8").split("\n").filter(line => line.trim()).map(line => ({ ...JSON.parse(line), set: name, author: basename(folder) }));

const all = folders.flatMap(folder => files.flatMap(name => lines(folder, name)));
const once = [...new Map(all.map(one => [plain(one.question), one])).values()];
const sealed = one => one.author === sealedAuthor || (one.set === "inscope" ? even(one.expect[0]) : even(one.question));
mkdirSync(out, { recursive: true });
const seals = {};
for (const [part, keep] of [["development", one => !sealed(one)], ["sealed", sealed]]) {
  const kept = once.filter(keep);
  const text = kept.map(one => `${JSON.stringify(one)}\n`).join("");
  writeFileSync(join(out, `${part}.jsonl`), text);
  seals[`${part}.jsonl`] = { ...Object.fromEntries(files.map(set => [set, kept.filter(one => one.set === set).length])), sha256: hash(text).toString("hex") };
}
writeFileSync(join(out, "seals.json"), `${JSON.stringify(seals, null, 2)}\n`);
console.table(seals);
