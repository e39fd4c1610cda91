import mongoose, { type Model, type Types } from "mongoose";
import type { PurposeName } from "./purposes.ts";

export type Condition = Record<string, unknown>;
type Id = Types.ObjectId;

/** Somebody as the house knows them: an address, and all that was found from it so far. */
export type Who = {
  email: string;
  names: ReadonlySet<string>;
  phones: ReadonlySet<string>;
  /** Ids of the documents of this model found about them. */
  ids(model: string): Id[];
  /** Dossiers of the journal that are about them: « Contact/… ». */
  dossiers(): string[];
  /** Those of the companies and schools they belong to: there, their name is theirs. */
  near(): string[];
};

/**
 * What one model holds of people: how to find it from an address, what access shows, what an erasure does. What the law keeps is
 * said by `kept`, in words that the person reads.
 */
export type Holding = {
  model: Model<never>;
  /** « Fiches des ambassadeurs ». */
  title: string;
  purpose: PurposeName;
  /** For the register: « nom, adresse e-mail ». */
  data: string;
  /** Any of these conditions is about them; an index serves each. */
  of(who: Who): Condition[];
  /** What access shows, label by path. Secrets are not in it. */
  told: Readonly<Record<string, string>>;
  /** How access writes the value of a path, where it is not as it is kept. */
  shows?: Readonly<Record<string, (value: unknown) => string>>;
  /** Paths of what they are called and called by: other documents are searched for these. */
  names?: readonly string[];
  phones?: readonly string[];
  /** The document is about this one person: its notes, tasks, files and history go with it. */
  own?: true;
  /** The document belongs to another one, that is theirs too: this path holds its id. */
  leads?: { path: string; to: string };
  /** A file in it, that access hands over: the paths of its bytes and name. */
  file?: { bytes: string; name: string };
  /** Free texts in which somebody's address or number may stand: it is blotted out. */
  mentions?: readonly string[];
  erased: "deleted" | "kept" | ((id: Id, at: Date) => Record<string, unknown>);
  kept?: { where: Condition; why: string };
};

/** A sentence somebody agreed to: which, in which version, when, where from, and whether they took it back. */
export type Consent = { subject: string; words: string; version: string; at: Date; from: string; withdrawnAt: Date | null };
export type ConsentSource = { subject: string; versions: readonly { version: string; words: string }[]; of(who: Who): Promise<Consent[]> };

export const among = <T>(values: readonly T[]) => mongoose.trusted({ $in: [...values] });
/** The ids of these dossiers that are of one model: « Company/… ». */
export const idsIn = (dossiers: readonly string[], modelName: string) => dossiers.flatMap(one => (one.startsWith(`${modelName}/`) && mongoose.isValidObjectId(one.slice(modelName.length + 1)) ? [one.slice(modelName.length + 1)] : []));
export const upTo = (at: Date) => mongoose.trusted({ $lte: at });
/** The words that stand where somebody was. */
export const nobody = "Personne effacée";
/** An address that reaches nobody, one a document. */
export const noAddress = (id: Id) => `efface-${id}@effacee.invalid`;
/** Of a filter: addresses that were not erased. */
export const stillSomebody = () => mongoose.trusted({ $not: /@effacee\.invalid$/ });
/** The condition, where there is something to look for. */
export const about = (path: string, values: readonly unknown[]): Condition[] => (values.length ? [{ [path]: among(values) }] : []);

/** A holding as a feature writes it, its model typed or not. */
export const holds = (holding: Omit<Holding, "model"> & { model: unknown }) => holding as Holding;
