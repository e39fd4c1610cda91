import { articles } from "../../../src/bot/knowledge/article.ts";
import { diplomas } from "../../../src/crm/explorer/diplomas.ts";
import { professions } from "../../../src/crm/explorer/professions.ts";
import { sectors } from "../../../src/crm/explorer/sectors.ts";

test("each path of a trade leads to an article that the assistant has", () => {
  const used = [...Object.values(diplomas), ...Object.values(sectors), ...professions().flatMap(({ paths }) => paths)].flatMap(({ article }) => article ?? []);
  const known = new Set(articles().map(({ id }) => id));
  const missing = [...new Set([...used, "apprentissage-cest-quoi", "onisep-utiliser"])].filter(id => !known.has(id)).sort();
  expect(missing).toEqual([]);
});
