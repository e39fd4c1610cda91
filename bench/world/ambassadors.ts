import type { Types } from "mongoose";
import { Ambassador } from "../../src/crm/ambassadors/ambassador.ts";
import { dayNames } from "../../src/crm/ambassadors/days.ts";
import { ambassadorWords } from "../../src/crm/ambassadors/deriveAmbassador.ts";
import { formatNames } from "../../src/crm/ambassadors/formats.ts";
import { levelNames } from "../../src/crm/ambassadors/levels.ts";
import { standingNames } from "../../src/crm/ambassadors/standings.ts";
import { tradeNames } from "../../src/crm/ambassadors/trades.ts";
import { filedAs } from "../../src/crm/territories/words.ts";
import type { World } from "../world.ts";
import type { Known } from "./companies.ts";
import { jobs, tags } from "./names.ts";
import { standing } from "./places.ts";
import { shelf } from "./shelf.ts";

export type Volunteer = { _id: Types.ObjectId };
const statuses = ["active", "active", "active", "active", "active", "active", "candidate", "unconfirmed", "paused", "declined"] as const;

/** One volunteer a person, each near the company they come from. */
export async function ambassadors({ draw, places, chains, people, staff, from, at }: World, companies: Known[]): Promise<Volunteer[]> {
  const [put, known] = [shelf(Ambassador as never), [] as Volunteer[]];
  for (const { _id: person, name, email } of people.ambassadors) {
    const [place, createdAt] = [places.somewhere(), draw.moment(from, at)];
    const facts = { name, job: draw.one(jobs), company: draw.one(companies).name, town: place.communeName! };
    const [_id, status] = [draw.id(createdAt), draw.one(statuses)];
    await put.put({
      ...facts, _id, publicId: draw.hex(32), feedKey: draw.hex(32), person, email, standing: draw.one(standingNames), trades: draw.some(tradeNames, 3), formats: draw.some(formatNames, 2), levels: draw.some(levelNames, 4), days: draw.some(dayNames, 5),
      postcode: place.postcode ?? "", ...standing(place), epciName: place.epciName, location: place.location, radiusKm: draw.between(5, 120), monthlyLimit: draw.between(1, 6), status, declaredAt: createdAt, words: ambassadorWords(facts), filedAs: filedAs(name),
      owner: draw.chance(0.3) ? draw.one(staff) : null, tags: draw.chance(0.1) ? draw.some(tags, 2) : [], createdAt, updatedAt: draw.moment(createdAt, at),
    });
    await chains.line(`Ambassador/${_id}`, createdAt, "ambassador.enrolled", "visitor");
    if (status !== "unconfirmed") await chains.line(`Ambassador/${_id}`, draw.moment(createdAt, at), "ambassador.candidate", "visitor");
    known.push({ _id });
  }
  await put.flush();
  return known;
}
