import { frenchDay, isoDay } from "../french.ts";
import type { TypedBreak } from "./changeBreak.ts";
import { allBreaks } from "./holidays.ts";
import type { SchoolBreak } from "./schoolBreak.ts";

const root = "/equipe/calendrier-scolaire";
const blank: TypedBreak = { name: "", from: "", back: "", source: "" };

/** The holidays that are known, until when, and the form of one of them or of a new one. */
export async function calendarView(one: SchoolBreak | null, form: TypedBreak | null) {
  const breaks = await allBreaks();
  const last = breaks.reduce<Date | null>((latest, { back }) => (latest && latest > back ? latest : back), null);
  return {
    known: last ? `Vacances connues jusqu’au ${frenchDay(last)} ; au-delà, personne n’est prévenu.` : "Aucune vacance n’est connue.",
    columns: [{ label: "Vacances" }, { label: "Du" }, { label: "Rentrée" }, { label: "Source" }],
    rows: breaks.map(({ _id, name, from, back, source }) => ({ cells: [{ text: name, href: `${root}/${_id}` }, frenchDay(from), frenchDay(back), source] })),
    action: one ? `${root}/${one._id}` : root,
    changing: one?.name ?? null,
    edition: one?.edition ?? 0,
    form: form ?? (one ? { name: one.name, from: isoDay(one.from), back: isoDay(one.back), source: one.source } : blank),
  };
}
