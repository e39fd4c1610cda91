import { addDays, addHours, subHours } from "date-fns";
import { formatNames } from "../../src/crm/ambassadors/formats.ts";
import { levelNames } from "../../src/crm/ambassadors/levels.ts";
import { type Trade, tradeLabels, tradeNames } from "../../src/crm/ambassadors/trades.ts";
import { Invitation } from "../../src/crm/matching/invitation.ts";
import { refusalReasonNames } from "../../src/crm/matching/invitationStatuses.ts";
import { SchoolRequest, promisedHours } from "../../src/crm/requests/schoolRequest.ts";
import { searchWords } from "../../src/crm/territories/words.ts";
import { Visit } from "../../src/crm/visits/visit.ts";
import type { World } from "../world.ts";
import type { Volunteer } from "./ambassadors.ts";
import { standing } from "./places.ts";
import type { KnownSchool } from "./schools.ts";
import { shelf } from "./shelf.ts";

type Wanted = { school: KnownSchool; trades: Trade[]; format: string; createdAt: Date };

/** What schools asked, who was invited, and the visits that came of it: two thirds of the requests find somebody, the recent ones are still open. */
export async function requests(world: World, schools: KnownSchool[], volunteers: Volunteer[]) {
  const { draw, people, from, at, sizes } = world;
  const shelves = { request: shelf(SchoolRequest as never), invitation: shelf(Invitation as never), visit: shelf(Visit as never) };
  for (let n = 0; n < sizes.requests; n += 1) {
    const school = draw.one(schools);
    const wanted = { school, trades: draw.some(tradeNames, 2), format: draw.one(formatNames), createdAt: draw.moment(school.createdAt > from ? school.createdAt : from, subHours(at, 1)) };
    await keep(world, shelves, wanted, draw.one(people.teachers), volunteers);
  }
  for (const one of Object.values(shelves)) await one.flush();
}

function endOf({ draw, at }: World, createdAt: Date) {
  const young = createdAt > addDays(at, -20);
  const [fate, kept] = [draw.below(100), draw.chance(0.95)];
  if (!kept) return "unconfirmed" as const;
  if (fate < 66) return "confirmed" as const;
  if (fate < 76) return "withdrawn" as const;
  return createdAt > addHours(at, -promisedHours) ? ("searching" as const) : young || fate < 90 ? ("handed-over" as const) : ("withdrawn" as const);
}

type Shelves = Record<"request" | "invitation" | "visit", ReturnType<typeof shelf>>;

async function keep(world: World, { request, invitation, visit }: Shelves, { school, trades, format, createdAt }: Wanted, teacher: World["people"]["teachers"][number], volunteers: Volunteer[]) {
  const { draw, chains, at } = world;
  const [_id, status, headCount] = [draw.id(createdAt), endOf(world, createdAt), draw.between(8, 34)];
  const dossier = `SchoolRequest/${_id}`;
  const confirmedAt = status === "unconfirmed" ? null : draw.moment(createdAt, soon(createdAt, 6, at));
  const dates = [addDays(createdAt, draw.between(10, 40)), addDays(createdAt, draw.between(41, 60))];
  const answeredAt = confirmedAt && draw.moment(confirmedAt, soon(confirmedAt, draw.chance(0.8) ? 70 : 240, at));
  await request.put({
    _id, publicId: draw.hex(32), arrivalKey: draw.hex(32), school: school._id, ...standing(school.place), teacher: teacher._id, teacherName: teacher.name, teacherEmail: teacher.email, format, level: draw.one(levelNames), headCount, trades, dates,
    words: searchWords(school.name, school.town, teacher.name, ...tradeLabels(trades)), speakers: 1, left: status === "confirmed" ? 0 : 1, status, confirmedAt, answeredAt: status === "confirmed" ? answeredAt : null, dueAt: confirmedAt && addHours(confirmedAt, promisedHours), createdAt, updatedAt: confirmedAt ?? createdAt,
  });
  await chains.line(dossier, createdAt, "request.made", "visitor");
  if (!confirmedAt || !answeredAt) return;
  await chains.line(dossier, confirmedAt, "request.confirmed", "visitor");
  const asked = draw.some(volunteers, 3);
  for (const [i, { _id: ambassador }] of asked.entries()) {
    const said = status === "confirmed" && i === 0 ? "accepted" : status === "confirmed" || status === "withdrawn" ? draw.one(["refused", "withdrawn"]) : status === "searching" ? "sent" : "refused";
    await invitation.put({ _id: draw.id(confirmedAt), request: _id, ambassador, digest: draw.hex(64), score: draw.between(1, 100), status: said, reason: said === "refused" ? draw.one(refusalReasonNames) : null, sentAt: confirmedAt, answeredAt: said === "sent" ? null : answeredAt, createdAt: confirmedAt, updatedAt: answeredAt });
  }
  if (status === "handed-over") await chains.line(dossier, answeredAt, "request.handed-over", "system");
  if (status === "withdrawn") await chains.line(dossier, answeredAt, "request.withdrawn", "visitor");
  if (status !== "confirmed") return;
  const startsAt = dates[0]!;
  const ended = startsAt < at ? draw.one(["done", "done", "done", "done", "missed", "cancelled", "confirmed"]) : "confirmed";
  const visitId = draw.id(answeredAt);
  await visit.put({ _id: visitId, publicId: draw.hex(32), schoolKey: draw.hex(32), ambassadorKey: draw.hex(32), request: _id, school: school._id, ambassador: asked[0]!._id, ...standing(school.place), format, headCount, startsAt, status: ended, createdAt: answeredAt, updatedAt: answeredAt });
  await chains.line(`Visit/${visitId}`, answeredAt, "visit.confirmed", `Ambassador/${asked[0]!._id}`, { request: String(_id) });
}

const soon = (from: Date, hours: number, at: Date) => (addHours(from, hours) < at ? addHours(from, hours) : at);
