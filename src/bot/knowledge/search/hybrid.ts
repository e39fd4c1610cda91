import type { Article } from "../article.ts";
import type { Scores } from "./bm25.ts";
import { fuse } from "./fuse.ts";
import type { Found } from "./search.ts";
import { rankingSettings } from "./settings.ts";

/** How near a question stands to each entry, by id: the cosine of its nearest text. */
export type Dense = ReadonlyMap<string, number>;

/** What the chance is read from: the lexical confidence, the nearness of the best and its lead over the next, each 0 to 1, and whether both put the same entry first. */
export type DenseSigns = { lexical: number; dense: number; margin: number; agree: number };

/** Cosines of short texts crowd between 0.7 and 1 in the models of this kind (E5). */
const spread = (cosine: number) => Math.min(1, Math.max(0, (cosine - 0.7) / 0.3));

/** The lexical ranking and that of the vectors made one. */
export function hybrid(lexical: Found, dense: Dense, entries: readonly Article[]): Found {
  const { weights, answerFrom, choicesFrom } = rankingSettings().hybrid;
  const places = new Map(entries.map(({ id }, at) => [id, at]));
  const ranks: Scores = new Map(lexical.ranking.map(({ id }, rank) => [places.get(id)!, -rank]));
  const cosines: Scores = new Map(entries.map(({ id }, at) => [at, dense.get(id) ?? -1]));
  const order = fuse([{ weight: weights.lexical, scores: ranks }, { weight: weights.dense, scores: cosines }]);
  const ranking = order.map(([at]) => entries[at]!);
  const signs = denseSigns(lexical, dense, ranking);
  return { ...lexical, ranking, confidence: chance(signs), from: { answer: answerFrom, choices: choicesFrom } };
}

export function denseSigns(lexical: Found, dense: Dense, ranking: readonly Article[]): DenseSigns {
  const best = ranking[0]!.id;
  const own = spread(dense.get(best) ?? 0);
  const next = Math.max(0, ...[...dense].filter(([id]) => id !== best).map(([, cosine]) => spread(cosine)));
  const first = lexical.ranking[0]?.id === best;
  return { lexical: first ? lexical.confidence : 0, dense: own, margin: own - next, agree: first && own >= next ? 1 : 0 };
}

function chance({ lexical, dense, margin, agree }: DenseSigns) {
  const { confidence: c } = rankingSettings().hybrid;
  return 1 / (1 + Math.exp(-(c.bias + c.lexical * lexical + c.dense * dense + c.margin * margin + c.agree * agree)));
}
