import Handlebars from "handlebars";
import { readFileSync, readdirSync } from "node:fs";
import { assetUrl } from "./assets.ts";
import { htmlOfLetter, textOfLetter } from "./letter.ts";

type Compiled = (view: object) => string;
const root = new URL("./", import.meta.url);
const strict = { strict: true, noEscape: false };
let house: { pages: Map<string, Compiled>; letters: Map<string, Compiled> } | undefined;

/** The page `feature/page` as HTML. A field missing from the view throws: views are plain and whole. */
export const render = (name: string, view: object) => named(open().pages, name)(view);

/** A letter: subject from the template's first line, then the same words as text and as HTML. */
export function renderLetter(name: string, data: object) {
  const [subject = "", ...body] = named(open().letters, name)(data).split("\n");
  const words = body.join("\n").trim();
  return { subject: subject.trim(), text: textOfLetter(words), html: htmlOfLetter(words) };
}

function open() {
  if (house) return house;
  const engine = Handlebars.create();
  engine.registerHelper({
    // Optional arguments of a partial: under `strict` a plain {{hint}} would throw where none was given.
    opt(this: Record<string, unknown>, name: string) {
      return this[name] ?? null;
    },
    asset: assetUrl,
    eq: (a: unknown, b: unknown) => a === b,
    problemAt: (problems: { byField: Record<string, string> }, name: string) => (Object.hasOwn(problems.byField, name) ? problems.byField[name] : null),
  });
  for (const name of files("partials/")) engine.registerPartial(name, read(`partials/${name}.hbs`));
  // Letters are text: their words are escaped when they become HTML.
  const letters = files("mails/").map(name => [name, engine.compile(read(`mails/${name}.hbs`), { strict: true, noEscape: true })] as const);
  const pages = files("pages/").map(name => [name, engine.compile(read(`pages/${name}.hbs`), strict)] as const);
  return (house = { pages: new Map(pages), letters: new Map(letters) });
}

const read = (path: string) => readFileSync(new URL(path, root), "utf8");
const files = (folder: string) =>
  readdirSync(new URL(folder, root), { recursive: true, encoding: "utf8" })
    .filter(name => name.endsWith(".hbs"))
    .map(name => name.slice(0, -4));

function named(shelf: Map<string, Compiled>, name: string) {
  const found = shelf.get(name);
  if (!found) throw new Error(`no template ${name}`);
  return found;
}
