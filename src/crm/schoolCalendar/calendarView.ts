import mongoose from "mongoose";
import { paging } from "../../web/paging.ts";
import { frenchDay, frenchMoment, isoDay, readDay } from "../french.ts";
import { actWords } from "../journal/actWords.ts";
import { Entry } from "../journal/entry.ts";
import { dossierOf } from "../journal/record.ts";
import { Person } from "../people/person.ts";
import { holidayOn, knownUntil } from "./holidays.ts";
import type { TypedBreak } from "./readBreak.ts";
import { SchoolBreak } from "./schoolBreak.ts";
import { SchoolCalendar, ownZone } from "./schoolCalendar.ts";

const root = "/equipe/calendrier-scolaire";
const perPage = 24;

/** The holidays that are known, until when, what changed, and the form of one of them or of a new one. */
export async function calendarView(one: SchoolBreak | null, form: TypedBreak | null, number = 1, now = new Date()) {
  const [zone, until, today] = [ownZone(), await knownUntil(), await holidayOn(now)];
  const known = { zone, removed: false };
  const [breaks, total] = [await SchoolBreak.find(known).sort({ from: -1 }).skip((number - 1) * perPage).limit(perPage).lean(), await SchoolBreak.countDocuments(known)];
  const stale = !until || until < isoDay(now);
  return {
    zone: zone.length === 1 ? `zone ${zone}` : "calendrier propre à la Région",
    today: stale ? "Aujourd’hui : pas encore connu." : today ? `Aujourd’hui : vacances (${today.name}).` : "Aujourd’hui : pas de vacances.",
    known: until ? `Vacances connues jusqu’au ${frenchDay(readDay(until, "until"))} ; au-delà, pas encore connu : personne n’est prévenu.` : "Aucune vacance n’est connue.",
    stale,
    columns: [{ label: "Vacances" }, { label: "Du" }, { label: "Rentrée" }, { label: "Source" }, { label: "Vérifié le" }],
    rows: breaks.map(({ _id, name, from, back, source, checkedOn }) => ({ cells: [{ text: name, href: `${root}/${_id}` }, frenchDay(from), frenchDay(back), source, frenchDay(checkedOn)] })),
    pagination: paging(number, total, perPage, n => `${root}?page=${n}`),
    events: await eventsOf(zone),
    action: one ? `${root}/${one._id}` : root,
    changing: one?.name ?? null,
    edition: one?.edition ?? 0,
    form: form ?? (one ? { name: one.name, from: isoDay(one.from), back: isoDay(one.back), source: one.source, checkedOn: isoDay(one.checkedOn) } : { name: "", from: "", back: "", source: "", checkedOn: isoDay(now) }),
  };
}

/** The last twenty changes, each with who made it and its days before and after. */
async function eventsOf(zone: string) {
  const calendar = await SchoolCalendar.findOne({ zone });
  if (!calendar) return [];
  const lines = await Entry.find({ dossier: dossierOf(calendar) }).sort({ seq: -1 }).limit(20).lean();
  const ids = lines.map(({ by }) => by.split("/")[1] ?? "").filter(mongoose.isValidObjectId);
  const names = new Map((await Person.find({ _id: mongoose.trusted({ $in: ids }) }).select("name").lean()).map(person => [`Person/${person._id}`, person.name]));
  return lines.map(({ at, act, by, details }) => ({ when: frenchMoment(at), datetime: at.toISOString(), text: actWords(act), detail: [names.get(by) ?? "Passerelle", ...changed(JSON.parse(details) as Told)].join(" · ") }));
}

type Told = { before?: [string, string]; after?: [string, string] };
const words = (label: string, days?: [string, string]) => (days ? [`${label} : du ${frenchDay(readDay(days[0], "from"))} à la rentrée du ${frenchDay(readDay(days[1], "back"))}`] : []);
const changed = ({ before, after }: Told) => [...words("avant", before), ...words("après", after)];
