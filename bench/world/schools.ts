import type { Types } from "mongoose";
import { School, wordsOf } from "../../src/crm/schools/school.ts";
import { schoolKinds } from "../../src/crm/schools/kinds.ts";
import { isUai } from "../../src/crm/schools/uai.ts";
import { filedAs } from "../../src/crm/territories/words.ts";
import type { World } from "../world.ts";
import { surname, tags } from "./names.ts";
import { type Somewhere, standing } from "./places.ts";
import { shelf } from "./shelf.ts";

export type KnownSchool = { _id: Types.ObjectId; name: string; town: string | null; kind: string; place: Somewhere; createdAt: Date };

const uaiOf = (departement: string, n: number) => {
  const seven = `0${departement}${String(1000 + n).padStart(4, "0")}`;
  return [..."ABCDEFGHJKLMNPRSTUVWXYZ"].map(letter => seven + letter).find(isUai)!;
};
const heads: Record<string, string> = { college: "Collège", cfa: "CFA", mfr: "MFR", "mission-locale": "Mission locale", university: "Institut" };

export async function schools({ draw, places, staff, from, at, sizes }: World): Promise<KnownSchool[]> {
  const [put, known] = [shelf(School as never), [] as KnownSchool[]];
  for (let n = 0; n < sizes.schools; n += 1) {
    const [place, kind, createdAt] = [places.somewhere(), draw.early(schoolKinds), draw.moment(from, at)];
    const one = { _id: draw.id(createdAt), name: `${heads[kind] ?? "Lycée"} ${surname(draw)}`, town: place.communeName, kind, place, createdAt };
    await put.put({
      _id: one._id, name: one.name, uai: kind === "mission-locale" ? null : uaiOf(place.departement, n), kind, town: one.town, postcode: place.postcode, ...standing(place), epciName: place.epciName, location: place.location,
      email: `etablissement.${n}@monde.example`, status: draw.chance(0.98) ? "open" : "closed", network: kind === "college" && draw.chance(0.25) ? draw.one(["REP", "REP", "REP+"]) : null, rural: draw.chance(0.3), basin: `Bassin ${place.departement}-${1 + (n % 4)}`,
      words: wordsOf({ name: one.name, town: one.town, postcode: place.postcode }), filedAs: filedAs(one.name), owner: draw.chance(0.3) ? draw.one(staff) : null, tags: draw.chance(0.1) ? draw.some(tags, 2) : [],
      source: "import", createdAt, updatedAt: draw.moment(createdAt, at),
    });
    known.push(one);
  }
  await put.flush();
  return known;
}
