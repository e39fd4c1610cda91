import type { Types } from "mongoose";
import { Entry } from "./entry.ts";
import { firstLink, hashOf } from "./hash.ts";

export type Subject = { _id: Types.ObjectId; constructor: unknown };
export type Actor = Subject | "system" | "visitor";

/**
 * Adds one line to the subject's chain, inside the caller's unit of work.
 * Two writers of one chain collide on {dossier, seq}: the later transaction is run again.
 * Returns the line. `details` carries ids, codes and numbers only: nothing personal, so that erasure never breaks the chain.
 */
export async function record(by: Actor, act: string, subject: Subject | null, at = new Date(), details: object = {}) {
  const dossier = subject ? dossierOf(subject) : "site";
  const last = await Entry.findOne({ dossier }).sort({ seq: -1 });
  const link = {
    dossier,
    seq: (last?.seq ?? 0) + 1,
    at,
    act,
    by: typeof by === "string" ? by : dossierOf(by),
    details: JSON.stringify(details),
    previous: last?.hash ?? firstLink,
  };
  await Entry.create([{ ...link, hash: hashOf(link) }]);
  return link;
}

type Saying = { subject: Subject; details?: object };

/** The same for many subjects at once, one line each, with two questions to the database. Each subject is named once. */
export async function recordMany(by: Actor, act: string, sayings: readonly Saying[], at = new Date()) {
  const last = new Map((await lastOf(sayings.map(({ subject }) => dossierOf(subject)))).map(line => [line._id, line]));
  const links = sayings.map(({ subject, details = {} }) => {
    const dossier = dossierOf(subject);
    const before = last.get(dossier);
    return { dossier, seq: (before?.seq ?? 0) + 1, at, act, by: typeof by === "string" ? by : dossierOf(by), details: JSON.stringify(details), previous: before?.hash ?? firstLink };
  });
  await Entry.insertMany(links.map(link => ({ ...link, hash: hashOf(link) })), { lean: true });
  return links;
}

const lastOf = (dossiers: string[]) =>
  Entry.aggregate<{ _id: string; seq: number; hash: string }>([{ $match: { dossier: { $in: dossiers } } }, { $sort: { dossier: 1, seq: 1 } }, { $group: { _id: "$dossier", seq: { $last: "$seq" }, hash: { $last: "$hash" } } }]);

/** The dossier of a thing in the journal: « Charter/… ». */
export const dossierOf = (subject: Subject) => `${(subject.constructor as { modelName?: string }).modelName ?? "Thing"}/${subject._id}`;
