import { articleUrl } from "./articleUrl.ts";
import { queryOf } from "./asked.ts";
import { askUrl } from "./askUrl.ts";
import { diplomas } from "./diplomas.ts";
import { drawingOf } from "./drawing.ts";
import { interests } from "./interests.ts";
import { neighboursOf } from "./neighboursOf.ts";
import { network } from "./network.ts";
import { places } from "./places.ts";
import type { Profession } from "./profession.ts";
import { sectors } from "./sectors.ts";
import { tradeCard, tradeUrl } from "./tradeCard.ts";
import { voiceOf } from "./voiceOf.ts";

/** One trade: a day, two sides, the paths, how to meet somebody. */
export const professionView = async (one: Profession) => ({
  title: one.title,
  does: one.does,
  sector: sectors[one.sector].label,
  sectorUrl: `/metiers?${queryOf({ secteur: one.sector })}`,
  places: one.places.map(place => places[place]),
  drawing: drawingOf(one),
  gestures: one.gestures,
  likes: one.likes,
  hard: one.hard,
  wishes: one.letters.map(letter => ({ href: `/metiers?${queryOf({ envie: letter })}`, label: interests[letter].label })),
  paths: one.paths.map(pathView),
  apprenticeship: articleUrl("apprentissage-cest-quoi"),
  official: articleUrl("onisep-utiliser"),
  sectorArticle: articleUrl(sectors[one.sector].article),
  network: await network(one.family),
  voice: await voiceOf(one),
  cardUrl: `${tradeUrl(one)}/carte`,
  askUrl: askUrl(one),
  neighbours: neighboursOf(one).map(tradeCard),
});

function pathView({ kind, name, article, when }: Profession["paths"][number]) {
  const { label, level, ...usual } = diplomas[kind];
  return { name: `${label} ${name}`, when: when ?? usual.when, level, href: articleUrl(article ?? usual.article) };
}
