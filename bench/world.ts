import { subYears } from "date-fns";
import type { Types } from "mongoose";
import { ambassadors } from "./world/ambassadors.ts";
import { type Chains, chains as chainsOf } from "./world/chains.ts";
import { charters } from "./world/charters.ts";
import { type Known, companies as companiesOf } from "./world/companies.ts";
import { contacts as contactsOf } from "./world/contacts.ts";
import { conversations } from "./world/conversations.ts";
import { type Draws, draws } from "./world/draws.ts";
import { type People, people as peopleOf } from "./world/people.ts";
import { type Places, places as placesOf } from "./world/places.ts";
import { requests } from "./world/requests.ts";
import { schools as schoolsOf } from "./world/schools.ts";

type Options = { seed?: number; companies?: number; contacts?: number; entries?: number; at?: Date };
type Sizes = ReturnType<typeof sizesOf>;
export type World = { draw: Draws; places: Places; chains: Chains; people: People; staff: Types.ObjectId[]; from: Date; at: Date; sizes: Sizes };

/** Everything else in proportion to the companies: of 50,000 come 1,000 schools, 5,000 ambassadors, 20,000 requests, 4,000 charters. */
const sizesOf = (companies: number, contacts: number, entries: number) => ({
  companies,
  contacts,
  entries,
  staff: 30,
  schools: Math.max(10, Math.round(companies / 50)),
  ambassadors: Math.max(20, Math.round(companies / 10)),
  teachers: Math.max(10, Math.round(companies / 30)),
  requests: Math.round(companies / 2.5),
  charters: Math.round(companies / 12.5),
  deliveries: 4,
  conversations: Math.max(10, Math.round(companies / 10)),
});

/**
 * Fills a database, whose communes and charter text are there, with an invented world: records, charters, requests, visits, chat, and a
 * journal of exactly `entries` lines (or as many as the acts need). Documents are shaped as the models write them, search words and
 * sort keys included, chains whole; papers and letters are left out. The same seed and moment make the same world. Three years end at `at`.
 */
export async function makeWorld({ seed = 20261126, companies = 50_000, contacts = Math.round(companies * 2.4), entries = companies * 10, at = new Date() }: Options = {}) {
  const [draw, from, sizes] = [draws(seed), subYears(at, 3), sizesOf(companies, contacts, entries)];
  const [places, people, chains] = [await placesOf(draw), await peopleOf(draw, from, sizes), chainsOf(draw)];
  const world: World = { draw, places, chains, people, staff: people.team.map(({ _id }) => _id), from, at, sizes };
  const known = await companiesOf(world);
  const schools = await schoolsOf(world);
  await contactsOf(world, known, schools);
  const volunteers = await ambassadors(world, known);
  await charters(world, known);
  await requests(world, schools, volunteers);
  await conversations(world);
  await fillJournal(world, known);
  await chains.flush();
  return { sizes, people, first: known[0]!, entries: chains.count(), from, at };
}

/** What is left of the journal: changes of telephone numbers, two thousand of them in the first company's dossier where there is room. */
async function fillJournal({ draw, chains, staff, at, sizes }: World, companies: Known[]) {
  const left = sizes.entries - chains.count();
  const busy = Math.min(2000, Math.floor(left / 4));
  for (let n = 0; n < left; n += 1) {
    const dossier = `Company/${(n < busy ? companies[0]! : draw.one(companies))._id}`;
    const day = draw.moment(chains.lastOf(dossier)!, at);
    // Half-way at most, so that the dossier's later lines have room.
    const later = new Date(chains.lastOf(dossier)!.getTime() + Math.floor((day.getTime() - chains.lastOf(dossier)!.getTime()) / (n < busy ? 500 : 3)));
    await chains.change(dossier, later, "changed", `Person/${draw.one(staff)}`, [{ path: "phone", before: null, after: "+33231000000" }]);
  }
}
