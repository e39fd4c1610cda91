import mongoose from "mongoose";
import { conditions } from "../lists/conditions.ts";
import { tabsFor, doorsFor } from "../lists/tabs.ts";
import type { Listing, Row } from "../registry/listing.ts";
import { listings, recordKinds } from "../registry/registered.ts";
import { may } from "../rights/rights.ts";
import { plainWords, typedPatterns } from "../territories/words.ts";
import { corrected } from "./corrected.ts";

type Holder = Parameters<typeof may>[0];
export type Hit = { title: string; line: string; href: string };
export type Group = { label: string; hits: Hit[]; all: string | null };
const each = 6;

/**
 * What this person may see that answers these words: records of each kind, and the pages where something is done. Words are
 * found by their beginning, accents aside, numbers by any part; where nothing is, words one typing error away are tried.
 */
export async function findEverywhere(person: Holder, text: string): Promise<{ groups: Group[]; instead: string | null }> {
  const words = parted(text);
  const exact = await groupsOf(person, words, typedPatterns(words).map(pattern => [pattern]));
  if (exact.length || !plainWords(words).length) return { groups: exact, instead: null };
  const choices = await corrected(words);
  if (choices.every(one => one.length === 1)) return { groups: [], instead: null };
  const groups = await groupsOf(person, words, choices.map(([typed, ...others]) => [new RegExp(`^${typed}`), ...others]));
  return { groups, instead: groups.length ? choices.map(([typed, other]) => other ?? typed).join(" ") : null };
}

/** A SIRET typed as one is a SIREN and its five last figures. */
const parted = (text: string) => text.slice(0, 100).replace(/\b(\d{3})[\s.]?(\d{3})[\s.]?(\d{3})[\s.]?(\d{5})\b/g, "$1$2$3 $4").replace(/\b(\d{3})[\s.](\d{3})[\s.](\d{3})\b/g, "$1$2$3");

async function groupsOf(person: Holder, text: string, wanted: (string | RegExp)[][]) {
  const searched = listings().filter(listing => may(person, listing.right) && listing.model.schema.path("words"));
  const found = wanted.length ? await Promise.all(searched.map(listing => hitsOf(listing, person, text, wanted))) : [];
  return [...found, doors(person, text)].filter(group => group.hits.length);
}

async function hitsOf(listing: Listing, person: Holder, text: string, wanted: (string | RegExp)[][]): Promise<Group> {
  // The longest word first: it is the rarest, and the one whose index is entered.
  const parts = [...wanted].sort((a, b) => String(b[0]).length - String(a[0]).length).map(choices => ({ words: choices.length === 1 ? choices[0] : mongoose.trusted({ $in: choices }) }));
  const filter = { $and: [conditions(listing, { filters: {}, q: "" }, person), ...parts] };
  const rows = (await listing.model.find(filter as never).limit(each + 1).populate((listing.populate ?? []) as never).lean()) as unknown as Row[];
  const kind = recordKinds().find(one => one.word === listing.word);
  const hits = rows.slice(0, each).map(row => ({ title: listing.title(row), line: kind ? kind.line(row) : listing.label, href: listing.href(row) }));
  return { label: listing.label, hits, all: rows.length > each ? `/equipe/${listing.word}?q=${encodeURIComponent(text)}` : null };
}

/** Pages of the staff whose name or purpose holds every word. */
function doors(person: Holder, text: string): Group {
  const words = plainWords(text);
  const fresh = recordKinds().filter(({ fresh }) => fresh && may(person, "records.write")).map(({ fresh, word }) => ({ title: fresh!, line: "Créer une fiche", href: `/equipe/${word}/nouvelle` }));
  const pages = [...doorsFor(person).map(({ title, text: line, href }) => ({ title, line, href })), ...tabsFor(person, "-").map(({ label, href }) => ({ title: label, line: "Ouvrir", href })), ...fresh];
  const holds = (hit: Hit) => words.length > 0 && words.every(word => plainWords(`${hit.title} ${hit.line}`).some(one => one.startsWith(word)));
  return { label: "Actions", hits: pages.filter(holds).slice(0, each), all: null };
}
