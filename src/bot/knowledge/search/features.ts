import type { Article } from "../article.ts";
import { everyBlock } from "../body.ts";
import type { Foil } from "../foils.ts";
import { grams } from "../text/grams.ts";
import { plain } from "../text/plain.ts";
import { stems } from "../text/stems.ts";
import { bm25 } from "./bm25.ts";
import { mender } from "./mend.ts";
import { type PieceWeights, pieceIndex } from "./pieces.ts";
import { coverage, coverer, rarityOf } from "./rarity.ts";
import { variantIndex } from "./variants.ts";

/** What an entry is weighed by for a question, each 0 to 1. `clause`, `part`: the best of its clauses alone, beside written questions and articles. `learnt`: by pieces whose weights were learnt on the base's own questions. `dense`: nearness by embeddings, 0 when there are none. */
export const featureNames = ["words", "pieces", "nearest", "several", "title", "passages", "letters", "covered", "named", "told", "clause", "part", "learnt", "dense"] as const;
export type Feature = (typeof featureNames)[number];
export type Features = Record<Feature, number>;
export type Weighed = { entry: number; features: Features };
/** `unknown`: the share of the question's weight in words that no entry has. */
export type Looked = { candidates: Weighed[]; unknown: number };

/** A clause says something from so many words on. */
const fewest = 2;
const mostClauses = 6;
const clauses = (question: string) => question.split(/[.!?;,:\n…]+/).map(one => one.trim()).filter(Boolean).slice(0, mostClauses);
/** « zzz » and « ? » hold none, whatever an entry may say « de A à Z ». */
const wordIn = (question: string) => plain(question).split(" ").some(word => word.length > 1);
const field = (weight: number, text: string) => ({ weight, terms: stems(text) });

type Read = { title: string; questions: readonly string[]; words: readonly string[]; blocks: readonly string[] };
const entryRead = (article: Article): Read => ({ ...article, blocks: everyBlock(article) });
const written = ({ title, questions }: Pick<Read, "title" | "questions">) => (title ? [title, ...questions] : [...questions]);
const foilRead = ({ questions }: Foil): Read => ({ title: "", questions, words: [], blocks: [] });

/** What each entry and each foil is asked by, in the order in which they are numbered. */
export const askedOf = (articles: readonly Article[], foils: readonly Foil[]) => [...articles, ...foils.map(foilRead)].map(written);

/** Reads a base once; then says of each entry that shares anything with a question how near it is, in several ways. The foils are weighed beside the entries, under the numbers that follow theirs. */
export function looker(articles: readonly Article[], foils: readonly Foil[] = [], pieces?: PieceWeights) {
  const entries = [...articles.map(entryRead), ...foils.map(foilRead)];
  const questions = entries.map(written);
  const named = entries.map(({ title, words }) => new Set([title, ...words].flatMap(stems)));
  const asked = questions.map((all, at) => new Set([...all.flatMap(stems), ...named[at]!]));
  const told = entries.map(({ blocks }) => new Set(blocks.flatMap(stems)));
  const titles = entries.map(({ title }) => new Set(stems(title)));
  const rarity = rarityOf(asked);
  const near = variantIndex(questions, rarity);
  const learnt = pieceIndex(questions, pieces);
  const [inAsked, inNamed, inTold] = [coverer(asked, rarity), coverer(named, rarity), coverer(told, rarity)];
  const passages = bm25(entries.map(({ title, questions, words, blocks }) => [field(3, title), field(2, questions.join(" ")), field(2, words.join(" ")), field(1, blocks.join(" "))]));
  const letters = bm25(entries.map(({ title, questions, words }) => [{ weight: 1, terms: grams(plain([title, ...questions, ...words].join(" ")), 4) }]));
  const known = counted([...asked, ...told].filter((_, at) => at % entries.length < articles.length));
  const mend = mender(counted([...asked, ...told]));
  return (question: string, dense?: ReadonlyMap<number, number>): Looked => {
    if (!wordIn(question)) return { candidates: [], unknown: 1 };
    const words = new Set(stems(question).map(mend));
    const mass = [...words].reduce((sum, word) => sum + rarity(word), 0);
    const missing = [...words].filter(word => !known.has(word)).reduce((sum, word) => sum + rarity(word), 0);
    const [variants, read, spelt] = [near(question, words), passages.shares([...words]), letters.shares(grams(plain(question), 4))];
    const parts = clauses(question).map(clause => ({ clause, words: new Set(stems(clause).map(mend)) })).filter(part => part.words.size >= fewest);
    const alone = parts.length > 1 ? parts.map(part => ({ near: near(part.clause, part.words), read: passages.shares([...part.words]) })) : [{ near: variants, read }];
    const byPieces = learnt(question);
    const [covered, byName, byText] = [inAsked(words), inNamed(words), inTold(words)];
    const candidates = [...new Set([...variants.keys(), ...read.keys(), ...(dense?.keys() ?? [])])].sort((a, b) => a - b).map(entry => {
      const own = variants.get(entry) ?? { words: 0, pieces: 0, nearest: 0, several: 0 };
      const features: Features = {
        words: own.words,
        pieces: own.pieces,
        nearest: own.nearest,
        several: own.several,
        title: coverage(titles[entry]!, words, rarity),
        passages: read.get(entry) ?? 0,
        letters: spelt.get(entry) ?? 0,
        covered: covered[entry]!,
        named: byName[entry]!,
        told: byText[entry]!,
        clause: Math.max(...alone.map(one => one.near.get(entry)?.nearest ?? 0)),
        part: Math.max(...alone.map(one => one.read.get(entry) ?? 0)),
        learnt: byPieces[entry]!,
        dense: dense?.get(entry) ?? 0,
      };
      return { entry, features };
    });
    return { candidates, unknown: mass ? missing / mass : 1 };
  };
}

function counted(sets: readonly ReadonlySet<string>[]) {
  const seen = new Map<string, number>();
  for (const words of sets) for (const word of words) seen.set(word, (seen.get(word) ?? 0) + 1);
  return seen;
}
