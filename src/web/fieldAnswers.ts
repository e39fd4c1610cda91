import { z } from "zod";

/** A choice among these names, refused with this sentence. */
export const oneOf = <Name extends string>(names: readonly Name[], sentence: string) => z.enum(names as [Name, ...Name[]], { error: sentence });
/** Any number of choices among these names, none included. */
export const someOf = <Name extends string>(names: readonly Name[], sentence: string) => z.array(oneOf(names, sentence));
/** A whole number of three digits at most, from `least` to `most`. */
export const wholeNumber = (least: number, most: number, sentence: string) => z.string().regex(/^\d{1,3}$/, sentence).transform(Number).refine(n => n >= least && n <= most, sentence);
/** What an answer gets that the form does not offer. */
export const notOffered = "Choisissez parmi les réponses proposées.";
