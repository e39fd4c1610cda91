import { readFileSync } from "node:fs";
import { z } from "zod";
import { entryOf } from "../../knowledge/base.ts";
import type { Answers, Told } from "../dialogue.ts";

const frame = z.object({ title: z.string(), text: z.string(), links: z.array(z.object({ label: z.string(), href: z.string() })), entries: z.array(z.string()), source: z.string(), checkedAt: z.iso.date().nullable() });
export type Frame = z.infer<typeof frame>;
const schema = z.record(z.string(), frame);

let known: Record<string, Frame> | undefined;
/** The legal frames of a stay in a company: dated data, never a rule in code. */
export const frames = () => (known ??= schema.parse(JSON.parse(readFileSync(new URL("./frames.json", import.meta.url), "utf8"))));

/**
 * The frame that fits these answers. Source: the table of frames (domain of placements): class visit at any age; observation in 4e and 3e;
 * two weeks in seconde; PFMP in vocational school; mini-stage in the holidays through a chamber; PMSMP from 16 through a prescriber.
 */
export function frameOf({ who, grade, aim, time, age }: Answers): string {
  if (aim === "classe") return "visite-information";
  if (who === "etudiant") return "etudiant";
  if (who === "hors") return age === "16-plus" ? "pmsmp" : "hors-moins-16";
  if (grade === "6e-5e") return "trop-tot";
  if (aim === "essayer") return time === "vacances" ? "mini-stage" : "mini-stage-cours";
  return { college: "sequence-observation", seconde: "seconde", pro: "pfmp" }[who ?? ""] ?? "mini-stage";
}

/** The frame in words, its official pages, and where to read more. */
export function tellFrame(name: string, { age }: Answers): Told[] {
  const { title, text, links, entries, source, checkedAt } = frames()[name]!;
  const young = name === "mini-stage" && age === "moins-14" ? " Avant 14 ans, c’est à confirmer par la chambre : les règles ne sont pas les mêmes partout." : "";
  const words = `${title}.\n\n${text}${young}\n\nTexte : ${source}${checkedAt ? "" : " (à confirmer : personne ne l’a encore relu à sa source)"}.`;
  return [{ text: words, links, choices: entries.map(id => entryOf(id)?.title).filter(one => one !== undefined) }];
}
