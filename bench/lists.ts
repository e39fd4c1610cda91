import { addressOf, askedOf } from "../src/crm/lists/asked.ts";
import { optionsOf } from "../src/crm/lists/sentence.ts";
import { Person } from "../src/crm/people/person.ts";
import { openSession } from "../src/crm/people/sessions.ts";
import { Company } from "../src/crm/companies/company.ts";
import { Contact } from "../src/crm/contacts/contact.ts";
import type { Listing } from "../src/crm/registry/listing.ts";
import { listings } from "../src/crm/registry/registered.ts";
import { may } from "../src/crm/rights/rights.ts";
import { median } from "./median.ts";
import { figures } from "./world/figures.ts";
import type { Row } from "./row.ts";
import { startedSite } from "./startedSite.ts";

const rounds = 7;
const most = 300;
/** What is asked of filters that have no list of choices. */
const typed: Record<string, string> = { etiquettes: "prioritaire", bassin: "Bassin 14-1" };

/**
 * Each page of the staff over 50,000 companies, 120,000 contacts and 500,000 lines of the journal: the lists with each filter and
 * sort, their next pages, searches, a long timeline, today. Median of seven, through HTTP, as an administrator of the whole Région and
 * as an officer of one département.
 */
export async function bench(): Promise<Row[]> {
  const site = await startedSite({ at: new Date("2026-11-26T09:00:00Z") });
  try {
    const rows: Row[] = [];
    for (const [who, roles, whole] of [["Région", "administrator", true], ["officer", "officer", false]] as const) {
      const person = await Person.findOne({ roles }).sort({ _id: 1 }).orFail();
      const cookie = `session=${await openSession(person)}`;
      for (const address of await addressesFor(person, site.made.first, whole)) rows.push(await timed(site.origin, cookie, address, who));
    }
    return rows.sort((a, b) => b.ours - a.ours);
  } finally {
    await site.stop();
  }
}

async function timed(origin: string, cookie: string, address: string, who: string): Promise<Row> {
  const times: number[] = [];
  let [path, status] = [address, 0];
  for (let i = 0; i <= rounds; i += 1) {
    const start = performance.now();
    const answer = await fetch(new URL(path, origin), { headers: { cookie, accept: "text/html" }, redirect: "manual" });
    const body = await answer.text();
    status = answer.status;
    // The first one warms up; of a next page, it tells the address.
    if (i) times.push(performance.now() - start);
    else if (address.endsWith("#next")) path = nextIn(body) ?? path;
  }
  const ours = median(times);
  return { id: `${who} ${decodeURIComponent(address)}${status === 200 ? "" : ` (${status})`}`, unit: "ms", ours, peer: "limit", theirs: most, ratio: ours / most, goal: `<= ${most}`, reached: status === 200 && ours <= most };
}

const nextIn = (body: string) => /href="([^"]*[?&;]apres=[^"]*)"/.exec(body)?.[1]?.replaceAll("&amp;", "&");

/** Every address to measure: lists from their declarations, then what is not a list. An officer's are the lists alone and their filters. */
async function addressesFor(person: Person, first: string, whole: boolean) {
  const lists = [];
  for (const listing of listings().filter(({ right }) => may(person, right))) lists.push(...(await ofList(listing)));
  return [...lists, ...(await searches()), ...(whole ? [`/equipe/entreprises/${first}`] : []), "/equipe", "/equipe/outils", "/equipe/campagnes", ...figures.filter(one => whole || !one.endsWith("/industrie"))];
}

async function ofList(listing: Listing) {
  const asked = askedOf(listing, {});
  const at = (changes: Record<string, string>) => addressOf(listing, asked, changes);
  const filters = [];
  for (const { name, filter } of listing.fields) if (filter) for (const value of spread((await optionsOf(filter.options)).map(one => one.value), typed[name])) filters.push(at({ [name]: value }));
  const sorts = listing.fields.filter(({ sort }) => sort).flatMap(({ name }) => [at({ tri: name }), at({ tri: `-${name}` })]);
  const searched = listing.model.schema.path("words") ? ["caen", "a", "martin roule"].map(q => at({ q })) : [];
  return [at({}), `${at({})}#next`, ...filters, ...sorts, ...sorts.map(one => `${one}#next`), ...searched];
}

/** The first choice, one of the middle, the last. */
const spread = (values: string[], other: string | undefined) => [...new Set(values.length ? [values[0]!, values[Math.floor(values.length / 2)]!, values.at(-1)!] : other ? [other] : [])];

/** Names, a typing error, parts of a number; one that nothing answers to. */
async function searches() {
  const [company, contact] = [await Company.findOne({ siren: /./ }).skip(100).lean(), await Contact.findOne().skip(100).lean()];
  const word = company!.name.split(" ")[1]!;
  const wrong = contact!.name.split(" ")[1]!.replace(/^(..)(.)(.)/, "$1$3$2");
  const texts = [company!.name, word, contact!.name, wrong, company!.siren!.slice(2, 8), company!.siren!, "a", "boulangerie caen", "zzzzzz"];
  return texts.flatMap(text => [`/equipe/recherche?q=${encodeURIComponent(text)}`, `/equipe/recherche.json?q=${encodeURIComponent(text)}`]);
}
