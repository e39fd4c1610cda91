import { Types } from "mongoose";
import { Company } from "../companies/company.ts";
import { frenchMoment } from "../french.ts";
import type { Row } from "../registry/listing.ts";
import type { Consent } from "../registry/personal.ts";
import { among } from "../registry/personal.ts";
import { purposes } from "../registry/purposes.ts";
import { registered } from "../registry/registered.ts";
import { School } from "../schools/school.ts";
import { type Found, gather } from "./gather.ts";
import { sortOut } from "./sortOut.ts";

type Shown = { label: string; value: string };
export type Section = { title: string; purpose: string; items: { rows: Shown[] }[] };
export type DataSheet = { email: string; at: Date; sections: Section[]; consents: Consent[]; fates: { title: string; count: number; fate: string; tone: string | null; why: string }[] };

/** Everything held of an address, in words: what access gives, what an erasure would do, and what was agreed to. */
export const dataSheet = async (email: string, at = new Date()) => sheetOf(await gather(email), email, at);

/** The same, of what was gathered already. */
export async function sheetOf({ who, found }: Awaited<ReturnType<typeof gather>>, email: string, at: Date): Promise<DataSheet> {
  const [names, fates] = [await referred(found), await sortOut(found)];
  const sources = registered().flatMap(({ consents }) => consents ?? []);
  const consents = (await Promise.all(sources.map(source => source.of(who)))).flat();
  return {
    email,
    at,
    sections: found.filter(({ holding }) => Object.keys(holding.told).length).map(({ holding, rows }) => ({ title: holding.title, purpose: purposes[holding.purpose].title, items: rows.map(row => ({ rows: told(holding, row, names) })) })),
    consents,
    fates: fates.flatMap(({ holding: { title }, gone, emptied, kept, why }) => [
      ...(gone.length ? [{ title, count: gone.length, fate: "Effacé", tone: "bad", why: "" }] : []),
      ...(emptied.length ? [{ title, count: emptied.length, fate: "Vidé de tout nom", tone: "warn", why: "" }] : []),
      ...(kept.length ? [{ title, count: kept.length, fate: "Gardé", tone: "info", why }] : []),
    ]),
  };
}

function told({ told, shows }: Found["holding"], row: Row, names: Map<string, string>): Shown[] {
  return Object.entries(told).flatMap(([path, label]) => {
    const value = shows?.[path]?.(row[path]) ?? inWords(row[path], names);
    return value ? [{ label, value }] : [];
  });
}

function inWords(value: unknown, names: Map<string, string>): string {
  if (value === null || value === undefined || value === "") return "";
  if (value instanceof Date) return frenchMoment(value);
  if (value instanceof Types.ObjectId) return names.get(String(value)) ?? String(value);
  if (Array.isArray(value)) return value.map(one => inWords(one, names)).filter(Boolean).join(", ");
  if (typeof value === "boolean") return value ? "oui" : "non";
  return typeof value === "object" ? Object.values(value).map(one => inWords(one, names)).filter(Boolean).join(", ") : String(value as string | number);
}

async function referred(found: Found[]) {
  const ids = found.flatMap(({ rows }) => rows.flatMap(({ company, school }) => [company, school])).filter(id => id instanceof Types.ObjectId);
  const companies = await Company.find({ _id: among(ids) }).select("name").lean();
  const schools = await School.find({ _id: among(ids) }).select("name").lean();
  return new Map([...companies, ...schools].map(({ _id, name }) => [String(_id), name]));
}
