import { type Format, formatNames } from "../ambassadors/formats.ts";
import type { Unit } from "./units.ts";

const units: Record<Format, Unit> = { talk: "meetings", remote: "meetings", visit: "visits", interview: "meetings", jury: "meetings", speed: "meetings", shadowing: "visits", workshop: "workshops" };

/** What a company's charter counts such a meeting as. Our own choice: a day in the company is a visit, not an « immersion » of three to five days. */
export const unitOf = (format: string): Unit => units[format as Format] ?? "meetings";
/** The formats that keep a promise counted in this unit. */
export const formatsOf = (unit: Unit): Format[] => formatNames.filter(format => units[format] === unit);
