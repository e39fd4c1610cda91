import type { Dossier } from "./dossier.ts";

/** One page of the ceremony: its address after the charter's, its template, what it shows and what it keeps. */
export type Step<Typed extends object = object> = {
  at: string;
  template: string;
  read(body: unknown): Typed;
  show(dossier: Dossier, typed: Typed | null): object;
  keep(dossier: Dossier, typed: Typed): Promise<unknown>;
};

export const step = <Typed extends object>(one: Step<Typed>) => one as unknown as Step;
