import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Situation } from "./situations.ts";

const hour = z.number().int().min(0).max(24);
const schema = z.record(
  z.string(),
  z.object({
    label: z.string(),
    audience: z.string(),
    /** Every day, Paris time; null: day and night. */
    open: z.object({ from: hour, until: hour }).nullable(),
    confidence: z.enum(["verified", "to-confirm"]),
    source: z.object({ title: z.string(), publisher: z.string(), url: z.url() }),
    checkedAt: z.iso.date().nullable(),
    /** Last day on which these facts may be told as they are: read them again before. */
    validUntil: z.iso.date(),
  }),
);
export type Line = z.infer<typeof schema>[string] & { number: string };
export type ShownLine = { number: string; label: string; hours: string; openNow: boolean };

/** Nearest line first; each list holds one that never closes. 112 works everywhere, 114 for whoever cannot speak. */
const lines: Record<Situation, string[]> = {
  suicide: ["3114", "15", "114"],
  "self-harm": ["3114", "0 800 235 236", "15"],
  violence: ["119", "17", "114"],
  "sexual-violence": ["119", "17", "0 800 235 236"],
  bullying: ["3018", "119"],
  runaway: ["119", "112"],
  pregnancy: ["0 800 235 236", "119"],
  drugs: ["0 800 235 236", "15"],
  radicalisation: ["17", "119"],
  "threat-to-others": ["17", "3114", "15"],
  "forced-labour": ["119", "17"],
  distress: ["3114", "0 800 235 236", "119"],
};

let known: Map<string, Line> | undefined;
const load = () => Object.entries(schema.parse(JSON.parse(readFileSync(new URL("./helplines.json", import.meta.url), "utf8"))));
export const helplines = () => (known ??= new Map(load().map(([number, line]) => [number, { number, ...line }])));

const lapsed = ({ validUntil }: Line, at: Date) => at.toLocaleDateString("sv-SE", { timeZone: "Europe/Paris" }) > validUntil;

/**
 * Whether a call is answered at that instant. Paris time, so right through both changes of the clocks; the closing hour is closed. Past
 * their date, hours count as closed: nobody is sent to a line that may not answer.
 */
export function openNow(line: Line, at: Date) {
  const { open } = line;
  if (!open) return true;
  if (lapsed(line, at)) return false;
  const now = Number(at.toLocaleString("en-GB", { hour: "2-digit", hourCycle: "h23", timeZone: "Europe/Paris" }));
  return open.from <= now && now < open.until;
}

const hours = (line: Line, at: Date) => (line.open ? `tous les jours de ${line.open.from} h à ${line.open.until} h` : "jour et nuit, tous les jours") + (line.confidence === "verified" && !lapsed(line, at) ? "" : " (horaires à confirmer)");

/** The lines to show for a situation at that hour: those that answer now first. */
export const linesFor = (situation: Situation, at: Date): ShownLine[] =>
  lines[situation]
    .map(number => helplines().get(number)!)
    .map(line => ({ number: line.number, label: line.label, hours: hours(line, at), openNow: openNow(line, at) }))
    .sort((a, b) => Number(b.openNow) - Number(a.openNow));
