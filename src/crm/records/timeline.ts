import mongoose, { type Types, isValidObjectId } from "mongoose";
import { Entry } from "../journal/entry.ts";
import { actWords } from "../journal/actWords.ts";
import { frenchMoment } from "../french.ts";
import { Person } from "../people/person.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { registered } from "../registry/registered.ts";
import { Change, type Difference } from "./change.ts";
import { referredNames } from "./referredNames.ts";

const perPage = 25;
const sources: Record<string, string> = { web: "sur le site", import: "par un import", bot: "par l’assistant", api: "par l’API" };

/**
 * One timeline of a record, newest first: who did what, before and after, from where; with what happened to the things that
 * belong to it (charters, requests, visits…). `before`: the page begins under this moment.
 */
export async function timeline(kind: RecordKind, id: Types.ObjectId, before: string | null) {
  const dossiers = [`${kind.model.modelName}/${id}`, ...(await dossiersOf(kind.model.modelName, id))];
  const asked = { dossier: mongoose.trusted({ $in: dossiers }), ...cutAt(before) };
  const found = await Entry.find(asked).sort({ at: -1, _id: -1 }).limit(perPage + 1).lean();
  const lines = found.slice(0, perPage);
  const [names, changes] = await Promise.all([namesOf(lines.map(({ by }) => by)), changesOf(lines)]);
  const referred = await referredNames(kind, [...changes.values()].flat());
  return {
    events: lines.map(line => ({
      when: frenchMoment(line.at),
      datetime: line.at.toISOString(),
      text: actWords(line.act),
      detail: [names.get(line.by) ?? "Passerelle", sources[sourceOf(line.details)] ?? null, ...(changes.get(`${line.dossier} ${line.seq}`) ?? []).map(one => wordsOf(kind, one, referred))].filter(Boolean).join(" · "),
    })),
    next: found.length > perPage ? `${lines.at(-1)!.at.toISOString()}_${lines.at(-1)!._id}` : null,
  };
}

async function dossiersOf(model: string, id: Types.ObjectId) {
  const some = registered().flatMap(({ dossiers }) => (dossiers?.[model] ? [dossiers[model](id)] : []));
  return (await Promise.all(some)).flat().slice(0, 500);
}

function cutAt(before: string | null) {
  const [at, id] = (before ?? "").split("_");
  if (!at || Number.isNaN(Date.parse(at)) || !isValidObjectId(id)) return {};
  const day = new Date(at);
  return { at: mongoose.trusted({ $lte: day }), $or: [{ at: mongoose.trusted({ $lt: day }) }, { _id: mongoose.trusted({ $lt: new mongoose.Types.ObjectId(id) }) }] };
}

/** Who wrote each line, by name: people of the site; a visitor and the program have words of their own. */
async function namesOf(writers: string[]) {
  const ids = [...new Set(writers)].flatMap(by => (by.startsWith("Person/") ? [by.slice(7)] : []));
  const people = await Person.find({ _id: mongoose.trusted({ $in: ids }) }).select("name").lean();
  return new Map<string, string>([["visitor", "Une personne sur le site"], ["system", "Passerelle"], ...people.map(({ _id, name }) => [`Person/${_id}`, name] as const)]);
}

async function changesOf(lines: { dossier: string; seq: number }[]) {
  if (!lines.length) return new Map<string, Difference[]>();
  const found = await Change.find({ $or: lines.map(({ dossier, seq }) => ({ dossier, seq })) }).lean();
  return new Map(found.map(({ dossier, seq, changes }) => [`${dossier} ${seq}`, changes as Difference[]]));
}

/** « Commune : Caen → Bayeux ». What no field of the kind speaks of, or shows, is left to the program. */
function wordsOf({ fields }: RecordKind, { path, before, after }: Difference, referred: Map<string, string>) {
  const field = fields.find(one => one.path === path);
  if (!field) return null;
  const empty = (value: unknown) => value === null || value === "" || (Array.isArray(value) && !value.length);
  const told = (value: unknown) => (empty(value) ? "" : (referred.get(String(value)) ?? (field.words ? field.words(value) : Array.isArray(value) ? value.join(", ") : String(value))));
  const [then, now] = [told(before), told(after)];
  return then || now ? `${field.label} : ${then || "vide"} → ${now || "vide"}` : null;
}

const sourceOf = (details: string) => (JSON.parse(details) as { source?: string }).source ?? "";
