import Handlebars from "handlebars";
import { read } from "./files.ts";

type Node = hbs.AST.Statement;
/** A part of a letter's template: a value by its path (`de`: with the elision of « d’… »), or a passage (a condition, a list) kept whole. */
export type Part = { path: string; de: boolean } | { passage: string };
export type HouseLetter = { subject: string; body: string; parts: Part[] };

/** What stands between braces in a letter as staff write it: `{{nom}}`, `{{de entreprise}}`, `{{passage-1}}`. */
export const named = /\{\{\s*(de\s+)?([^{}]*?)\s*\}\}/g;

/**
 * A letter of the house as words: each value replaced by what `nameOf` calls it, each condition or list by « passage-N ». `parts`:
 * the values in their order, then the passages by their number.
 */
export function houseLetter(template: string, nameOf: (path: string) => string): HouseLetter {
  const source = read(`mails/${template}.hbs`);
  const lines = source.split("\n");
  const starts = lines.reduce<number[]>((at, line) => [...at, at.at(-1)! + line.length + 1], [0]);
  const offset = ({ line, column }: { line: number; column: number }) => starts[line - 1]! + column;
  const values: Part[] = [];
  const passages: Part[] = [];
  let words = "";
  let end = 0;
  for (const node of Handlebars.parseWithoutProcessing(source).body) {
    if (node.type === "ContentStatement") continue;
    const [from, to] = [offset(node.loc.start), offset(node.loc.end)];
    words += source.slice(end, from);
    end = to;
    words += node.type === "BlockStatement" ? passageOf(source.slice(from, to), passages) : valueOf(node, values, nameOf);
  }
  const [subject = "", ...body] = (words + source.slice(end)).split("\n");
  return { subject, body: body.join("\n").trim(), parts: [...values, ...passages] };
}

function passageOf(passage: string, passages: Part[]) {
  passages.push({ passage });
  return `{{passage-${passages.length}}}`;
}

function valueOf(node: Node, values: Part[], nameOf: (path: string) => string) {
  const { path, params } = node as hbs.AST.MustacheStatement;
  const de = params.length > 0;
  const said = ((de ? params[0] : path) as hbs.AST.PathExpression).original;
  if (!values.some(one => "path" in one && one.path === said)) values.push({ path: said, de: false });
  return `{{${de ? "de " : ""}${nameOf(said)}}}`;
}
