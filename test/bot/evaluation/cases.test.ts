import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { readCases } from "../../../src/bot/evaluation/readCases.ts";
import { articles } from "../../../src/bot/knowledge/article.ts";
import { plain } from "../../../src/bot/knowledge/text/plain.ts";

const file = (name: string) => readFileSync(`src/bot/evaluation/cases/${name}`, "utf8");
const seals = JSON.parse(file("seals.json")) as Record<string, { sha256: string; inscope: number }>;

test.each(Object.keys(seals))("%s is as it was sealed, and each line of it can be read", name => {
  expect(createHash("sha256").update(file(name)).digest("hex")).toBe(seals[name]!.sha256);
  expect(readCases(file(name)).filter(({ set }) => set === "inscope")).toHaveLength(seals[name]!.inscope);
});

test("no question stands in both parts, and none is a written question of the base", () => {
  const [development, sealed] = Object.keys(seals).map(name => readCases(file(name)).map(({ question }) => plain(question)));
  const written = new Set(articles().flatMap(({ questions }) => questions.map(plain)));
  expect(development!.filter(question => sealed!.includes(question))).toEqual([]);
  expect(sealed!.filter(question => written.has(question))).toEqual([]);
});
