import mongoose from "mongoose";
import { pino } from "pino";
import { log } from "../../../src/web/log.ts";
import { site } from "../../support/site.ts";
import { writes } from "../../support/writes.ts";
import { canaries, canaryKinds, inSentence, tracesOf } from "./canaries.ts";

const here = site();
const each = 500;
const room = 900;

/** Messages as long as the chat takes, each with several canaries in their sentences. */
function messages(all: readonly string[]) {
  const made = [""];
  all.forEach((canary, at) => {
    const sentence = `${inSentence(canary, at)}\n`;
    if (made.at(-1)!.length + sentence.length > room) made.push("");
    made[made.length - 1] += sentence;
  });
  return made;
}

test("what gives somebody away reaches neither a collection nor the log, in a real conversation", async () => {
  const all = canaryKinds.flatMap(kind => canaries(kind, each));
  const lina = here.visitor();
  const written: string[] = [];
  const out = (log as unknown as Record<symbol, { write(line: string): unknown }>)[pino.symbols.streamSym]!;
  const write = out.write.bind(out);
  out.write = line => written.push(line);
  log.level = "trace";
  try {
    for (const text of messages(all)) expect((await writes(lina, text)).status).toBe(200);
    await fetch(`${here.origin}/api/v1/assistant/ask`, { method: "POST", headers: { "content-type": "application/json" }, body: JSON.stringify({ question: `mon numéro ${all[0]}` }) });
  } finally {
    log.level = "silent";
    out.write = write;
  }

  expect(written.length).toBeGreaterThan(50);
  const kept: string[] = [];
  for (const { name } of await mongoose.connection.db!.listCollections().toArray()) {
    for await (const document of mongoose.connection.db!.collection(name).find()) kept.push(JSON.stringify(document));
  }
  const everything = [...kept, ...written].join("\n");
  const bare = everything.replace(/[^a-zA-Z\d@\n]/g, "");
  expect(everything).toContain("[téléphone]");
  expect(all.filter(canary => everything.includes(canary) || tracesOf(canary).some(trace => bare.includes(trace)))).toEqual([]);
}, 120_000);
