/** A line of the journal, as a feature reads it to compare it with what it keeps. */
export type ProofLine = { dossier: string; at: Date; details: Record<string, unknown> };

/** In French words: what is not as a line says, and what was erased since by an act of the journal: an erasure is no forgery. */
export type Finding = { broken?: string[]; erased?: string[] };

/** Compares a line of the journal with the data that it speaks of. */
export type Proof = (line: ProofLine) => Promise<Finding>;

/** The id of the thing that a dossier is about. */
export const idOf = (dossier: string) => dossier.split("/")[1]!;
