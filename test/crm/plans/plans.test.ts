import mongoose from "mongoose";
import { makeWorld } from "../../../bench/world.ts";
import { figures } from "../../../bench/world/figures.ts";
import { addressOf, askedOf } from "../../../src/crm/lists/asked.ts";
import { optionsOf } from "../../../src/crm/lists/sentence.ts";
import { learnWords } from "../../../src/crm/find/learnWords.ts";
import { Person } from "../../../src/crm/people/person.ts";
import type { Listing } from "../../../src/crm/registry/listing.ts";
import { listings } from "../../../src/crm/registry/registered.ts";
import { as } from "../../support/as.ts";
import type { Browser } from "../../support/browser.ts";
import { normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";
import { type Query, noteOperations, queriesOf, plansOf } from "./profile.ts";

const here = site();
normandie();
let staff: Record<"région" | "département" | "EPCIs", Browser>;
let first: string;

beforeAll(async () => {
  const world = await makeWorld({ companies: 400, contacts: 600, entries: 5000, at: new Date("2026-11-26T09:00:00Z") });
  first = String(world.first._id);
  await learnWords();
  const person = (name: string, territory: object) => Person.create({ name, email: `${name}@region.example`, roles: ["administrator"], ...territory });
  const visit = async (name: string, territory: object) => as(await person(name, territory), here.visitor());
  staff = { région: await visit("region", {}), département: await visit("departement", { departements: ["14"] }), EPCIs: await visit("epcis", { zones: ["200065597", "200065563", "?14"] }) };
  await noteOperations();
}, 120_000);

const choice: Record<string, string> = { etiquettes: "prioritaire", bassin: "Bassin 14-1" };
/** An officer asks of what is theirs; and what was put away within thirty days is little: it may be sorted by hand. */
const [theirs, little] = [/[?&](departement=14|territoire=200065597)/, /suppression=oui/];
const apart = (who: string, address: string) => who !== "région" && /[?&](departement|territoire)=/.test(address) && !theirs.test(address);

/** Every view of a list that is one click away: each filter, each sort, words. */
async function viewsOf(listing: Listing) {
  const at = (changes: Record<string, string>) => addressOf(listing, askedOf(listing, {}), changes);
  const filters: string[] = [];
  for (const { name, filter } of listing.fields) if (filter) for (const value of new Set([(await optionsOf(filter.options))[0]?.value, (await optionsOf(filter.options)).at(-1)?.value, choice[name], ...(name === "territoire" ? ["200065597"] : [])])) if (value) filters.push(at({ [name]: value }));
  const sorts = listing.fields.filter(({ sort }) => sort).flatMap(({ name }) => [at({ tri: name }), at({ tri: `-${name}` })]);
  return { plain: [at({}), ...sorts], filters, words: listing.model.schema.path("words") ? [at({ q: "caen" }), at({ q: "martin roule" })] : [] };
}

/** Opens an address, and the page after it where there is one; every query of both. */
const opened = (browser: Browser, address: string) =>
  queriesOf(async () => {
    const { status, $ } = await browser.get(address);
    expect([address, status]).toEqual([address, 200]);
    const next = $("a[href*='apres=']").attr("href");
    if (next) await browser.get(next);
  });

/** What a plan must not do: read a whole collection, or sort by hand where `sorted` says that an index must give the order. */
async function faultsOf(address: string, queries: Query[], sorted: string | null = null) {
  const faults: string[] = [];
  for (const query of queries) {
    const [taken = [], ...others] = await plansOf(query);
    // Of a handful the server may prefer to sort by hand: that there is an index which gives the order is what counts.
    const sorts = query.name === "find" && query.collection === sorted && [taken, ...others].every(stages => stages.includes("SORT"));
    if (taken.includes("COLLSCAN") || sorts) faults.push(`${address}: ${query.name} ${query.collection} ${JSON.stringify(query.command.filter ?? query.command.query ?? query.command.pipeline)} ${JSON.stringify(query.command.sort ?? "")}: ${taken.join(" < ")}`);
  }
  return faults;
}

test("every list, with each of its filters and sorts, reads an index and needs no sorting, whatever the territory", async () => {
  const faults: string[] = [];
  for (const listing of listings()) {
    const { plain, filters, words } = await viewsOf(listing);
    expect(plain.length).toBeGreaterThan(1);
    for (const [who, browser] of Object.entries(staff)) {
      for (const address of [...plain, ...filters].filter(one => !apart(who, one))) faults.push(...(await faultsOf(`${who} ${address}`, await opened(browser, address), little.test(address) ? null : listing.model.collection.name)));
      for (const address of words) faults.push(...(await faultsOf(`${who} ${address}`, await opened(browser, address))));
    }
  }
  expect([...new Set(faults)]).toEqual([]);
}, 300_000);

test("searches, today, a record and its timeline read indexes", async () => {
  const faults: string[] = [];
  for (const address of [...["caen", "Martn", "atelier", "3 456 78", "901234567"].flatMap(q => [`/equipe/recherche?q=${q}`, `/equipe/recherche.json?q=${q}`]), "/equipe", "/equipe/outils", "/equipe/campagnes", ...figures, `/equipe/entreprises/${first}`]) {
    for (const [who, browser] of Object.entries(staff)) {
      if (who !== "région" && address.includes(first)) continue;
      faults.push(...(await faultsOf(`${who} ${address}`, await opened(browser, address))));
    }
  }
  expect([...new Set(faults)]).toEqual([]);
}, 120_000);

test("a list whose filter has no index is found out", async () => {
  await mongoose.models.Company!.collection.dropIndexes();
  expect(await faultsOf("entreprises", await opened(staff.région, "/equipe/entreprises?etat=prospect"), "companies")).not.toEqual([]);
  await mongoose.models.Company!.syncIndexes();
});
