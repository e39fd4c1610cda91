import { addDays } from "date-fns";
import type { Types } from "mongoose";
import { Company } from "../../src/crm/companies/company.ts";
import { companyWords } from "../../src/crm/companies/companyWords.ts";
import { headcounts } from "../../src/crm/companies/headcounts.ts";
import { sectorOf } from "../../src/crm/companies/sectors.ts";
import { isSiren } from "../../src/crm/companies/siren.ts";
import { filedAs } from "../../src/crm/territories/words.ts";
import type { World } from "../world.ts";
import { companyName, tags } from "./names.ts";
import { type Somewhere, standing } from "./places.ts";
import { shelf } from "./shelf.ts";

export type Known = { _id: Types.ObjectId; name: string; place: Somewhere; sector: string | null; status: string; createdAt: Date };

const codes = ["43.99C", "43.21A", "43.32A", "45.20A", "47.11B", "47.71Z", "10.71C", "25.62B", "28.29B", "33.12Z", "49.41A", "56.10A", "55.10Z", "62.01Z", "64.19Z", "68.31Z", "69.20Z", "71.12B", "81.30Z", "84.11Z", "85.59A", "86.90D", "88.91A", "90.01Z", "96.02A", "01.50Z", "03.11Z", "35.11Z", "38.11Z"];
const bands = Object.keys(headcounts).slice(0, 12);
const statuses = ["prospect", "prospect", "prospect", "prospect", "prospect", "contacted", "contacted", "contacted", "engaged", "declined", "closed"] as const;

/** The number of the n-th company: spread over all nine digits, each once, with its check digit. */
export function sirenOf(n: number) {
  const eight = String(10_000_000 + ((n * 48_271_327 + 12_345) % 89_999_999));
  return Array.from({ length: 10 }, (_, digit) => `${eight}${digit}`).find(isSiren)!;
}

export async function companies({ draw, places, chains, staff, from, at, sizes }: World): Promise<Known[]> {
  const [put, known] = [shelf(Company as never), [] as Known[]];
  for (let n = 0; n < sizes.companies; n += 1) {
    const [place, createdAt, siren, nafCode] = [places.perhaps(), draw.moment(from, at), draw.chance(0.97) ? sirenOf(n) : null, draw.early(codes)];
    const one = { _id: draw.id(createdAt), name: companyName(draw, place.communeName), place, sector: sectorOf(nafCode, "NAFRev2"), status: draw.one(statuses), createdAt };
    const sirets = siren && draw.chance(0.5) ? [{ siret: `${siren}${String(draw.between(10, 999)).padStart(5, "0")}`, seenOn: createdAt }] : [];
    const facts = { name: one.name, siren, sirets, communeName: place.communeName };
    await put.put({
      ...facts, _id: one._id, status: one.status, nafCode, nafNomenclature: "NAFRev2", sector: one.sector, headcountBand: draw.chance(0.9) ? draw.early(bands) : null,
      postcode: place.postcode, ...standing(place), epciName: place.epciName, address: `${draw.between(1, 180)} rue des Essais`, phone: `+3323${draw.between(1000000, 9999999)}`,
      source: draw.one(["sirene", "manual", "import"]), toCheck: draw.chance(0.05), readOn: createdAt, words: companyWords(facts), filedAs: filedAs(one.name),
      owner: draw.chance(0.4) ? draw.one(staff) : null, tags: draw.chance(0.2) ? draw.some(tags, 3) : [], deletedAt: n > 0 && draw.chance(0.005) ? draw.moment(addDays(at, -29), at) : null,
      createdAt, updatedAt: draw.moment(createdAt, at),
    });
    await chains.change(`Company/${one._id}`, createdAt, "created", `Person/${draw.one(staff)}`, [{ path: "name", before: null, after: one.name }], "import");
    known.push(one);
  }
  await put.flush();
  return known;
}
