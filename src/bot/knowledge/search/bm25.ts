export type Field = { weight: number; terms: string[] };
export type Scores = Map<number, number>;

type Posting = { document: number; part: number };

const k1 = 1.2;
const b = 0.75;

/** BM25F (one field: BM25) over documents held in memory: the returned function scores the documents that share a term with the query; `shares` as parts of the most possible. */
export function bm25(documents: Field[][]) {
  const averages = averageLengths(documents);
  const postings = new Map<string, Posting[]>();
  documents.forEach((fields, document) => {
    for (const [term, frequency] of weighted(fields, averages)) (postings.get(term) ?? postings.set(term, []).get(term)!).push({ document, part: (frequency * (k1 + 1)) / (k1 + frequency) });
  });
  const idf = (found: number) => Math.log(1 + (documents.length - found + 0.5) / (found + 0.5));
  const score = (query: string[]): Scores => {
    const sums = new Float64Array(documents.length);
    for (const term of new Set(query)) {
      const found = postings.get(term) ?? [];
      const weight = idf(found.length);
      for (const { document, part } of found) sums[document]! += weight * part;
    }
    const scores: Scores = new Map();
    sums.forEach((sum, document) => sum && scores.set(document, sum));
    return scores;
  };
  /** The same as shares of what a document could get at most for this query, 0 to 1. */
  const shares = (query: string[]): Scores => {
    const most = [...new Set(query)].reduce((sum, term) => sum + idf(postings.get(term)?.length ?? 0) * (k1 + 1), 0);
    return new Map([...score(query)].map(([document, sum]) => [document, most ? sum / most : 0]));
  };
  return Object.assign(score, { shares });
}

function averageLengths(documents: Field[][]) {
  const count = documents[0]?.length ?? 0;
  return Array.from({ length: count }, (_, at) => documents.reduce((sum, fields) => sum + fields[at]!.terms.length, 0) / documents.length || 1);
}

/** A term's weighted frequency in a document, each field normalised by its own length. */
function weighted(fields: Field[], averages: number[]) {
  const frequencies = new Map<string, number>();
  fields.forEach(({ weight, terms }, at) => {
    const share = weight / (1 - b + (b * terms.length) / averages[at]!);
    for (const term of terms) frequencies.set(term, (frequencies.get(term) ?? 0) + share);
  });
  return frequencies;
}
