import type { Known } from "../knowledge/slots.ts";

/** What was chosen or typed so far, by question. */
export type Answers = Readonly<Record<string, string>>;
export type Link = { label: string; href: string };
/** Something said: words, pages to open, subjects or dialogues to tap, and whether a person is asked to come. */
export type Told = { text: string; links?: Link[]; choices?: string[]; human?: boolean };
/** What a dialogue may know besides what is said in it. */
export type Asker = { at: Date; known: Known; email: string | null };

export type Option = { value: string; label: string; says?: RegExp };
export type Step = {
  name: string;
  ask: string | ((answers: Answers) => string);
  /** What may be tapped; without them, or with `free`, words are an answer too. */
  options?: Option[] | ((answers: Answers, asker: Asker) => Option[] | Promise<Option[]>);
  /** Checks and cleans typed words; a string that begins with « ! » says what is wrong. */
  free?: (typed: string) => string;
  /** Not asked when it is known already. */
  from?: (asker: Asker) => string | undefined;
  skip?: (answers: Answers) => boolean;
};

/** A conversation with a purpose: questions with answers to tap, and an end. */
export type Dialogue = {
  /** The version is in the name (« -v1 »): a running dialogue whose script changed is begun again, and it is said. */
  id: string;
  /** What is tapped to begin it. */
  label: string;
  /** What is typed to begin it, on plain text. */
  starts?: RegExp;
  /** Entries of the base after which it is offered. */
  after?: readonly string[];
  steps: Step[];
  end: (answers: Answers, asker: Asker) => Told[] | Promise<Told[]>;
};

/** The word of an option, from what was tapped or typed: its label, its number, its value or its usual words. */
export function chosen(options: readonly Option[], typed: string, plain: (text: string) => string) {
  const text = plain(typed);
  const number = /^\d{1,2}$/.test(text) ? Number(text) : 0;
  return options.find(({ label, value }) => plain(label) === text || value === typed) ?? options.find(({ says }) => says?.test(text)) ?? options[number - 1];
}
