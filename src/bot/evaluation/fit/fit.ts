import { createHash } from "node:crypto";
import { recognise } from "../../assistant/recognise.ts";
import { base, entryTitled } from "../../knowledge/base.ts";
import { type Looked, looker } from "../../knowledge/search/features.ts";
import type { Mode } from "../../knowledge/search/settings.ts";
import { confidenceOf, ranked, signsOf } from "../../knowledge/search/signs.ts";
import type { Case } from "../readCases.ts";
import { fitConfidence } from "./fitConfidence.ts";
import { fitThresholds } from "./fitThresholds.ts";
import { fitWeights } from "./fitWeights.ts";

type Lesson = { looked: Looked; right: ReadonlySet<number> };
type Dense = (question: string) => ReadonlyMap<number, number> | undefined;

const folds = 5;

/**
 * Weights, confidence and thresholds of a ranking, fitted on these questions (in scope and out of it; those of danger are left out, and
 * courtesies never reach the ranking). Thresholds rest on confidences of questions that their own weights had not seen.
 */
export function fit(cases: readonly Case[], dense?: Dense): Mode {
  const look = looker(base());
  const places = new Map(base().map(({ id }, at) => [id, at]));
  const asked = cases.filter(({ danger, question }) => !danger && !recognise(question) && !entryTitled(question));
  const lessons = asked.map(({ question, entries }): Lesson => ({ looked: look(question, dense?.(question)), right: new Set(entries.map(id => places.get(id)!)) }));
  const whole = fitted(lessons, Boolean(dense));
  const trials = Array.from({ length: folds }, (_, fold) => heldOut(lessons, fold, Boolean(dense))).flat();
  return { ...whole, ...fitThresholds(trials) };
}

type Fitted = Pick<Mode, "weights" | "confidence">;

function fitted(lessons: readonly Lesson[], dense: boolean): Fitted {
  const weights = fitWeights(lessons.map(({ looked, right }) => ({ candidates: looked.candidates, right })), dense);
  const trials = lessons.map(lesson => {
    const ranking = ranked(lesson.looked, { weights });
    return { signs: signsOf(ranking, lesson.looked.unknown), right: lesson.right.has(ranking[0]?.entry ?? -1) };
  });
  return { weights, confidence: fitConfidence(trials, dense) };
}

/** The questions of one fold, judged by what the others teach. */
function heldOut(lessons: readonly Lesson[], fold: number, dense: boolean) {
  const mode = fitted(lessons.filter((_, at) => at % folds !== fold), dense);
  return lessons.filter((_, at) => at % folds === fold).map(({ looked, right }) => {
    const ranking = ranked(looked, mode);
    return { confidence: confidenceOf(signsOf(ranking, looked.unknown), mode), inScope: right.size > 0, right: right.has(ranking[0]?.entry ?? -1), shown: ranking.slice(0, 3).some(({ entry }) => right.has(entry)) };
  });
}

/** A fingerprint of the base: what a fit rests on. */
export const baseDigest = () => createHash("sha256").update(JSON.stringify(base().map(({ id, title, questions, blocks, cases }) => [id, title, questions, blocks, cases]))).digest("hex").slice(0, 16);
