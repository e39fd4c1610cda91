import mongoose from "mongoose";
import type { CertificateSheet } from "../../pdf/visit/sheets.ts";
import type { Ambassador } from "../ambassadors/ambassador.ts";
import { formats } from "../ambassadors/formats.ts";
import { count, shortDay } from "../french.ts";
import { School } from "../schools/school.ts";
import { among } from "../registry/personal.ts";
import { regionSheet } from "../sealing/regionSheet.ts";
import { schoolYear } from "../schoolCalendar/schoolYear.ts";
import { Visit } from "../visits/visit.ts";

const most = 200;

/** What an ambassador did in the school year that begins in September of `first`; null where they met no class. */
export async function certificateSheet(ambassador: Ambassador, first: number, at: Date): Promise<CertificateSheet | null> {
  const year = schoolYear(new Date(Date.UTC(first, 9, 1)));
  const done = await Visit.find({ ambassador: ambassador._id, status: "done", startsAt: mongoose.trusted({ $gte: year.from, $lt: year.to }) }).sort({ startsAt: 1 }).limit(most);
  if (!done.length) return null;
  const schools = new Map((await School.find({ _id: among(done.map(({ school }) => school)) })).map(({ _id, name, town }) => [String(_id), [name, town].filter(Boolean).join(", ")]));
  const [pupils, minutes] = [done.reduce((sum, { headCount }) => sum + headCount, 0), done.reduce((sum, visit) => sum + visit.minutes, 0)];
  return {
    region: regionSheet(),
    name: ambassador.name,
    year: year.name,
    total: `${count(done.length, "rencontre")}, ${count(pupils, "jeune rencontré", "jeunes rencontrés")}, ${count(Math.round(minutes / 60), "heure")} avec eux.`,
    visits: done.map(visit => [shortDay(visit.startsAt), schools.get(String(visit.school)) ?? "", formats[visit.format], String(visit.headCount)]),
    at,
  };
}
