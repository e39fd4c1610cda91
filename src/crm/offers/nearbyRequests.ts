import mongoose from "mongoose";
import { countedOf } from "../charterTexts/commitments.ts";
import { textOf } from "../charterTexts/textOf.ts";
import { formatsOf } from "../charterTexts/meetingUnits.ts";
import type { Charter } from "../charters/charter.ts";
import { Company } from "../companies/company.ts";
import { openStatuses } from "../requests/statuses.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { kilometres } from "../territories/distance.ts";
import { placeOf } from "../territories/place.ts";
import { tradesOfSector } from "./tradesOfSector.ts";

const far = 50;

/**
 * Up to three open requests of the company's département, for trades of its sector, that what was just promised would answer, nearest school first where
 * both places are known, then the one that has waited longest.
 */
export async function nearbyRequests(charter: Charter) {
  const [text, company] = [await textOf(charter.textVersion), await Company.findById(charter.company).orFail()];
  const formats = [...new Set(countedOf(text, charter).flatMap(({ unit }) => formatsOf(unit)))];
  if (!formats.length || !charter.departement) return [];
  const trades = tradesOfSector(company.sector);
  const open = { status: mongoose.trusted({ $in: openStatuses }), departement: charter.departement, format: mongoose.trusted({ $in: formats }), dates: mongoose.trusted({ $gt: new Date() }), ...(trades ? { trades: mongoose.trusted({ $in: trades }) } : {}) };
  const requests = await SchoolRequest.find(open).sort({ confirmedAt: 1 }).limit(far);
  const schools = new Map((await School.find({ _id: mongoose.trusted({ $in: requests.map(one => one.school) }) })).map(school => [String(school._id), school]));
  const { location } = company.postcode && company.communeName ? await placeOf({ communeCode: company.communeCode, postcode: company.postcode, town: company.communeName }) : { location: null };
  return requests
    .map(request => ({ request, school: schools.get(String(request.school))! }))
    .map(one => ({ ...one, km: kilometres(location, one.school.location) ?? far }))
    .sort((a, b) => a.km - b.km)
    .slice(0, 3);
}
