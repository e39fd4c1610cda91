import { paging } from "../../web/paging.ts";
import { count } from "../french.ts";
import { type Asked, queryOf } from "./asked.ts";
import { findProfessions } from "./findProfessions.ts";
import { interestNames, interests } from "./interests.ts";
import { places } from "./places.ts";
import { professions } from "./professions.ts";
import { sectors } from "./sectors.ts";
import { tradeCard } from "./tradeCard.ts";

const perPage = 12;

/** The explorer: what one may choose by, and the cards that go with it. */
export function listView(asked: Asked, ignored: string[], number: number) {
  const found = findProfessions(asked);
  const query = queryOf(asked);
  const shown = found.slice((number - 1) * perPage, number * perPage);
  return {
    asked,
    ignored,
    filtered: Boolean(query),
    counted: `${professions().length} métiers`,
    wishes: interestNames.map(name => ({ href: wishUrl(asked, name), label: interests[name].label, words: interests[name].words, current: asked.envie === name })),
    sectors: Object.entries(sectors).map(([value, { label }]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, "fr")),
    places: Object.entries(places).map(([value, label]) => ({ value, label })),
    found: found.length ? `${count(found.length, "carte")}${query ? " pour cette recherche" : ""}` : "Rien trouvé",
    cards: shown.map(tradeCard),
    pagination: paging(number, found.length, perPage, n => `/metiers?${query}${query ? "&" : ""}page=${n}#cartes`),
  };
}

/** The same search with this wish, or without it where it is on. */
const wishUrl = (asked: Asked, name: string) => `/metiers?${queryOf({ ...asked, envie: asked.envie === name ? "" : name })}#cartes`;
