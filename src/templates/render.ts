import { compile, engine, type Compiled } from "./engine.ts";
import { read, templatesIn } from "./files.ts";
import { type Letter, letterFrom } from "./letter.ts";
import { guarded } from "./letterWords.ts";

let house: { pages: Map<string, Compiled>; letters: Map<string, Compiled>; words: ReturnType<typeof engine> } | undefined;

/** The page `feature/page` as HTML. A field missing from the view throws: views are plain and whole. */
export const render = (name: string, view: object) => named(open().pages, name)(view);

/** A letter: subject from the template's first line, then the same words as text and as HTML. */
export const renderLetter = (name: string, data: object): Letter => letterFrom(named(open().letters, name)(guarded(data)), data);

const worded = new Map<string, Compiled>();

/** A letter from a template given as text (subject on the first line); the last two hundred stay compiled. */
export function renderWords(source: string, data: object): Letter {
  const known = worded.get(source) ?? open().words.compile(source, { strict: true, noEscape: true });
  worded.delete(source);
  worded.set(source, known);
  if (worded.size > 200) worded.delete(worded.keys().next().value!);
  return letterFrom(known(guarded(data)), data);
}

/** Every page of the house, for the tests that walk them. */
export const pageNames = () => [...open().pages.keys()];

function open() {
  if (house) return house;
  const own = engine();
  const pages = templatesIn("pages/").map(name => [name, compile(own, read(`pages/${name}.hbs`))] as const);
  // Letters are words, not HTML: letter.ts escapes them when it makes the HTML part.
  const letters = templatesIn("mails/").map(name => [name, own.compile(read(`mails/${name}.hbs`), { strict: true, noEscape: true })] as const);
  return (house = { pages: new Map(pages), letters: new Map(letters), words: own });
}

function named(shelf: Map<string, Compiled>, name: string) {
  const found = shelf.get(name);
  if (!found) throw new Error(`no template ${name}`);
  return found;
}
