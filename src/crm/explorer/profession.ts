import { z } from "zod";
import { tradeNames } from "../ambassadors/trades.ts";
import { diplomaNames } from "./diplomas.ts";
import { type Interest, interestNames } from "./interests.ts";
import { placeNames } from "./places.ts";
import { sectorNames } from "./sectors.ts";

const sentence = z.string().trim().min(10).max(300);
const slug = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
const letters = z.string().regex(new RegExp(`^[${interestNames.join("")}]{2,3}$`)).refine(given => new Set(given).size === given.length, "a letter twice");

const professionSchema = z
  .strictObject({
    slug,
    feminine: z.string().min(3),
    masculine: z.string().min(3),
    /** The name is the same for everybody: « fleuriste ». */
    epicene: z.literal(true).optional(),
    family: z.enum(tradeNames),
    /** The sector whose drawing suits it better than its own. */
    scene: z.enum(sectorNames).optional(),
    /** What it asks one to like, first things first. */
    letters: letters.transform(given => [...given] as Interest[]),
    places: z.array(z.enum(placeNames)).min(1),
    does: sentence,
    gestures: z.array(z.string().trim().min(4).max(120)).length(3),
    likes: sentence,
    hard: sentence,
    /** An article or a length of its own goes before those of the kind of diploma. */
    paths: z.array(z.strictObject({ kind: z.enum(diplomaNames), name: z.string().min(2), article: slug.optional(), when: z.string().optional() })).min(1),
  })
  .refine(one => (one.feminine === one.masculine) === Boolean(one.epicene), "two names alike must be marked epicene");

/** A file of professions/: one sector, at least three trades. */
export const sectorFile = z.strictObject({ sector: z.enum(sectorNames), professions: z.array(professionSchema).min(3) });
export type Profession = z.infer<typeof professionSchema> & { sector: z.infer<typeof sectorFile>["sector"]; title: string };
