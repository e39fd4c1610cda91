import { createHash } from "node:crypto";
import { recognise } from "../../assistant/recognise.ts";
import { base, entryTitled } from "../../knowledge/base.ts";
import { foils } from "../../knowledge/foils.ts";
import { askedOf, type Looked, looker } from "../../knowledge/search/features.ts";
import type { PieceWeights } from "../../knowledge/search/pieces.ts";
import type { Mode } from "../../knowledge/search/settings.ts";
import { confidenceOf, type Ranked, ranked, signsOf } from "../../knowledge/search/signs.ts";
import type { Case } from "../readCases.ts";
import { fitConfidence } from "./fitConfidence.ts";
import { fitPieces } from "./fitPieces.ts";
import { fitThresholds } from "./fitThresholds.ts";
import { fitWeights } from "./fitWeights.ts";

/** `right`: the entries that answer; the foils for a question out of scope. `entries`: how many are no foils. */
type Lesson = { looked: Looked; right: ReadonlySet<number>; entries: number; inScope: boolean };
type Dense = (question: string) => ReadonlyMap<number, number> | undefined;

const folds = 5;

/**
 * Weights, confidence and thresholds of a ranking, fitted on these questions (in scope and out of it; those of danger are left out, and
 * courtesies never reach the ranking). Thresholds rest on confidences of questions that their own weights had not seen.
 */
export function fit(cases: readonly Case[], pieces: PieceWeights, dense?: Dense): Mode {
  const entries = base().length;
  const look = looker(base(), foils(), pieces);
  const places = new Map(base().map(({ id }, at) => [id, at]));
  const outside = new Set(foils().map((_, at) => entries + at));
  const asked = cases.filter(({ danger, question }) => !danger && !recognise(question) && !entryTitled(question));
  const lessons = asked.map((one): Lesson => ({ looked: look(one.question, dense?.(one.question)), right: one.entries.length ? new Set(one.entries.map(id => places.get(id)!)) : outside, entries, inScope: one.entries.length > 0 }));
  const whole = fitted(lessons, Boolean(dense));
  const trials = Array.from({ length: folds }, (_, fold) => heldOut(lessons, fold, Boolean(dense))).flat();
  return { ...whole, ...fitThresholds(trials) };
}

type Fitted = Pick<Mode, "weights" | "confidence">;

function fitted(lessons: readonly Lesson[], dense: boolean): Fitted {
  const weights = fitWeights(lessons.map(({ looked, right }) => ({ candidates: looked.candidates, right })), dense);
  const trials = lessons.map(lesson => {
    const ranking = ranked(lesson.looked, { weights });
    return { signs: signsOf(ranking, { entries: lesson.entries, unknown: lesson.looked.unknown }), right: lesson.right.has(told(ranking, lesson)[0]?.entry ?? -1) };
  });
  return { weights, confidence: fitConfidence(trials, dense) };
}

/** The questions of one fold, judged by what the others teach. */
function heldOut(lessons: readonly Lesson[], fold: number, dense: boolean) {
  const mode = fitted(lessons.filter((_, at) => at % folds !== fold), dense);
  return lessons.filter((_, at) => at % folds === fold).map(lesson => {
    const { looked, right, entries, inScope } = lesson;
    const ranking = ranked(looked, mode);
    const shown = told(ranking, lesson);
    return { confidence: confidenceOf(signsOf(ranking, { entries, unknown: looked.unknown }), mode), inScope, right: right.has(shown[0]?.entry ?? -1), shown: shown.slice(0, 3).some(({ entry }) => right.has(entry)) };
  });
}

const told = (ranking: readonly Ranked[], { entries }: Lesson) => ranking.filter(({ entry }) => entry < entries);

/** The weights of the pieces, learnt on the questions of the base and of the foils. */
export const learnPieces = () => fitPieces(askedOf(base(), foils()));

/** A fingerprint of the base: what a fit rests on. */
export const baseDigest = () => createHash("sha256").update(JSON.stringify(base().map(({ id, title, questions, blocks, cases }) => [id, title, questions, blocks, cases]))).digest("hex").slice(0, 16);
