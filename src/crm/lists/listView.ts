import type { Person } from "../people/person.ts";
import type { Cell, Field, Listing, Row } from "../registry/listing.ts";
import { may } from "../rights/rights.ts";
import { scopeOf } from "../rights/scope.ts";
import { type Asked, addressOf, fieldOf } from "./asked.ts";
import { optionsOf, phrasesOf, sentenceOf } from "./sentence.ts";
import { tabsFor } from "./tabs.ts";
import { viewsFor } from "./savedView.ts";

type Shown = { listing: Listing; asked: Asked; person: Person; rows: Row[]; total: number; previous: string | null; next: string | null };

/** A list as a page: its sentence, its filters as they were asked, its columns, and what may be done with what is ticked. */
export async function listView({ listing, asked, person, rows, total, previous, next }: Shown) {
  const shown = asked.columns.map(name => fieldOf(listing, name)!);
  return {
    tabs: tabsFor(person, listing.word),
    title: listing.label,
    word: listing.word,
    fresh: "fresh" in listing && listing.fresh && may(person, "records.write") ? { href: `/equipe/${listing.word}/nouvelle`, label: listing.fresh as string } : null,
    sentence: await sentenceOf(listing, asked, total),
    asked: { q: asked.q, tri: asked.sort === listing.sort ? "" : asked.sort, colonnes: asked.columns.join() === listing.columns.join() ? "" : asked.columns.join() },
    filters: await Promise.all(listing.fields.filter(field => field.filter).map(field => filterView(field, asked))),
    taken: await takenOff(listing, asked),
    open: Object.keys(asked.filters).length === 0 && !asked.q,
    columns: shown.map(field => headOf(listing, field, asked)),
    rows: rows.map(row => ({ id: String(row._id), title: listing.title(row), cells: shown.map((field, i) => cellOf(listing, field, row, i === 0)) })),
    choices: listing.fields.filter(({ name }) => name !== "suppression").map(({ name, label }) => ({ value: name, label, checked: asked.columns.includes(name) })),
    empty: total ? "Il n’y a rien de plus ici." : listing.empty,
    previous: previous && addressOf(listing, asked, { avant: previous }),
    next: next && addressOf(listing, asked, { apres: next }),
    exports: may(person, "lists.export") ? ["csv", "xlsx", "json", "geojson"].map(kind => ({ href: addressOf(listing, asked).replace(listing.word, `${listing.word}.${kind}`), label: kind === "geojson" ? "carte (GeoJSON)" : kind.toUpperCase() })) : [],
    bulk: "fresh" in listing && may(person, "records.write"),
    query: addressOf(listing, asked).split("?")[1] ?? "",
    views: await viewsFor(person, listing.word),
    searched: Boolean(listing.model.schema.path("words")),
    tiles: listing.tiles ? await listing.tiles(scopeOf(person)) : null,
    ways: (listing.ways ?? []).filter(({ right }) => may(person, right)).map(({ href, label, post }) => ({ href, label, post: Boolean(post) })),
    kept: Object.entries(asked.filters).map(([name, value]) => ({ name, value })),
  };
}

async function filterView({ name, label, filter }: Field, { filters }: Asked) {
  const options = await optionsOf(filter!.options);
  return { name, label, value: filters[name] ?? "", options: options.length ? options : null };
}

/** Each thing asked, with the address of the same view without it. */
async function takenOff(listing: Listing, asked: Asked) {
  const names = [...Object.keys(asked.filters), ...(asked.q ? ["q"] : [])];
  const phrases = await phrasesOf(listing, asked);
  return names.map((name, i) => ({ words: phrases[i]!, href: addressOf(listing, asked, { [name]: "" }) }));
}

function headOf(listing: Listing, { name, label, numeric, sort }: Field, asked: Asked) {
  const [up, down] = [asked.sort === name, asked.sort === `-${name}`];
  return { label, numeric: Boolean(numeric), sorted: up ? "ascending" : down ? "descending" : null, href: sort ? addressOf(listing, asked, { tri: up ? `-${name}` : name }) : null };
}

function cellOf(listing: Listing, field: Field, row: Row, first: boolean): Cell {
  const cell = field.show(row);
  return first && typeof cell === "string" ? { text: cell || "—", href: listing.href(row) } : cell || "—";
}
