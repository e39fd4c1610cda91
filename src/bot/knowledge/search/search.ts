import type { Article } from "../article.ts";
import { base } from "../base.ts";
import { foils } from "../foils.ts";
import { remembering } from "../text/remembering.ts";
import { looker } from "./features.ts";
import { rankingSettings } from "./settings.ts";
import { confidenceOf, ranked, type Signs, signsOf } from "./signs.ts";

export type Found = { ranking: Article[]; confidence: number; signs: Signs };
/** Nearness of entries by embeddings, 0 to 1, by their place in the base. */
export type Dense = ReadonlyMap<number, number>;

type Engine = ReturnType<typeof searchEngine>;
let engine: { of: readonly Article[]; find: Engine; plain: (question: string) => Found } | undefined;
const remembered = 500;

/** The articles that answer a question, best first, with the chance that the first one is right. Indexed again when the base has changed. */
export const search = (question: string): Found => searchWith(question, null);

/** The same with what embeddings say; null: by words alone. */
export function searchWith(question: string, dense: Dense | null): Found {
  const now = base();
  if (engine?.of !== now) {
    const find = searchEngine(now);
    engine = { of: now, find, plain: remembering(remembered, question => find(question)) };
  }
  return dense ? engine.find(question, dense) : engine.plain(question);
}

/** A search over any set of articles: the console's previews and the evaluation's removals use it too. */
export function searchEngine(entries: readonly Article[]) {
  const look = looker(entries, foils());
  return (question: string, dense: Dense | null = null): Found => {
    const mode = rankingSettings()[dense ? "hybrid" : "lexical"];
    const looked = look(question, dense ?? undefined);
    const ranking = ranked(looked, mode);
    const signs = signsOf(ranking, { entries: entries.length, unknown: looked.unknown });
    const told = ranking.filter(({ entry }) => entry < entries.length).map(({ entry }) => entries[entry]!);
    return { ranking: told, confidence: told.length ? confidenceOf(signs, mode) : 0, signs };
  };
}
