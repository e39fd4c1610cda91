import Handlebars from "handlebars";
import { expressions } from "./expressions.ts";
import { read, templatesIn } from "./files.ts";

export type Compiled = (view: object) => string;

/** Handlebars with our expressions and partials. Strict: a field missing from a view throws. */
export function engine() {
  const own = Handlebars.create();
  own.registerHelper(expressions);
  for (const name of templatesIn("partials/")) own.registerPartial(name, compile(own, read(`partials/${name}.hbs`)));
  return own;
}

/** A partial sees its own arguments alone: `{{> tag text=name}}` never picks up a field of the page by accident. */
export const compile = (own: typeof Handlebars, source: string): Compiled =>
  own.compile(withBlockScope(own.parse(source)), { strict: true, explicitPartialContext: true, preventIndent: true });

/** What a page writes inside `{{#> layout}}…{{/layout}}` sees the page, and not the arguments of the layout. */
function withBlockScope(program: hbs.AST.Program) {
  const scope = new Handlebars.Visitor();
  scope.PartialBlockStatement = node => {
    node.hash ??= { type: "Hash", pairs: [], loc: node.loc };
    node.hash.pairs.push({ type: "HashPair", key: "scope", value: path("this", []), loc: node.loc });
    scope.accept(node.program);
  };
  scope.PartialStatement = node => {
    if ((node.name as hbs.AST.PathExpression).original === "@partial-block") node.params.push(path("scope", ["scope"]));
  };
  scope.accept(program);
  return program;
}

const path = (original: string, parts: string[]) => ({ type: "PathExpression", data: false, depth: 0, parts, original }) as unknown as hbs.AST.PathExpression;
