import { frenchDay, shortDay } from "../french.ts";
import { dossierOf } from "../journal/record.ts";
import { colleagues } from "../lists/filters.ts";
import { tabsFor } from "../lists/tabs.ts";
import type { Person } from "../people/person.ts";
import type { Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { registered } from "../registry/registered.ts";
import { may } from "../rights/rights.ts";
import { notesOf, tasksOf } from "./hanging.ts";
import { acceptedEndings } from "./readFile.ts";
import { RecordFile } from "./recordFile.ts";
import { timeline } from "./timeline.ts";

const blank = { text: "", title: "", dueOn: "", assignee: "" };
type Shown = { kind: RecordKind; row: Row; person: Person; before: string | null; form?: Partial<typeof blank> };

/** One record as a page: facts, what stands beside it, tasks, notes, files, and its one timeline. */
export async function recordView({ kind, row, person, before, form = {} }: Shown) {
  const dossier = dossierOf({ _id: row._id, constructor: kind.model });
  const url = kind.href(row);
  const [shelves, notes, tasks, files, events] = await Promise.all([shelvesOf(kind, row), notesOf(dossier, url, person), tasksOf(dossier, url), filesOf(dossier, url), timeline(kind, row._id, before)]);
  const status = kind.statuses?.[String(row.status)];
  return {
    tabs: tabsFor(person, kind.word),
    url,
    title: kind.title(row),
    line: kind.line(row),
    status: status ? { text: status.label, tone: status.tone ?? "neutral" } : null,
    tags: ((row.tags as string[] | undefined) ?? []).map(tag => ({ tag, href: `/equipe/${kind.word}?etiquettes=${encodeURIComponent(tag)}` })),
    deleted: row.deletedAt ? frenchDay(row.deletedAt as Date) : null,
    writes: may(person, "records.write"),
    rows: kind.fields.flatMap(field => factRow(field.label, field.show(row))),
    acts: (kind.acts?.(row) ?? []).map(act => ({ tone: "primary", ...act })),
    shelves,
    notes,
    tasks,
    files,
    accept: acceptedEndings,
    colleagues: await colleagues(),
    events: events.events,
    older: events.next ? `${url}?avant=${encodeURIComponent(events.next)}#historique` : null,
    newer: before ? `${url}#historique` : null,
    form: { ...blank, assignee: String(person._id), ...form },
  };
}

function factRow(label: string, cell: string | { text: string; href?: string }) {
  const [value, href] = typeof cell === "string" ? [cell, undefined] : [cell.text, cell.href];
  return value ? [{ label, value, ...(href ? { href, hrefLabel: "Ouvrir" } : {}) }] : [];
}

async function shelvesOf({ model: { modelName } }: RecordKind, { _id }: Row) {
  const some = registered().flatMap(({ shelves }) => (shelves?.[modelName] ? [shelves[modelName](_id)] : []));
  return (await Promise.all(some)).flat().map(shelf => ({ ...shelf, columns: shelf.columns.map(label => ({ label })), more: shelf.more ?? null }));
}

async function filesOf(dossier: string, url: string) {
  const found = await RecordFile.find({ dossier }).select("name size byName createdAt").sort({ createdAt: -1 }).limit(50).lean();
  return found.map(one => ({ name: one.name, href: `${url}/fichiers/${one._id}`, words: `${Math.max(1, Math.round(one.size / 1000))} ko, ${one.byName}, le ${shortDay(one.createdAt)}`, drop: `${url}/fichiers/${one._id}/retrait` }));
}
