import Handlebars from "handlebars";
import { helpers } from "./helpers.ts";
import { read, templatesIn } from "./files.ts";

export type Compiled = (view: object) => string;

/** Handlebars with our helpers and partials. Strict: a field missing from a view throws. */
export function engine() {
  const own = Handlebars.create();
  own.registerHelper(helpers);
  for (const name of templatesIn("partials/")) own.registerPartial(name, compile(own, read(`partials/${name}.hbs`)));
  return own;
}

/** A partial sees its own arguments alone: `{{> tag text=name}}` never picks up a field of the page by accident. */
export const compile = (own: typeof Handlebars, source: string): Compiled =>
  own.compile(withBlockScope(own.parse(source)), { strict: true, explicitPartialContext: true, preventIndent: true });

/** What a page writes inside `{{#> layout}}…{{/layout}}` still sees the page. */
function withBlockScope(program: hbs.AST.Program) {
  const scope = new Handlebars.Visitor();
  const here = (node: hbs.AST.PartialStatement | hbs.AST.PartialBlockStatement) => {
    if (!node.params.length) node.params.push({ type: "PathExpression", data: false, depth: 0, parts: [], original: "this", loc: node.loc } as hbs.AST.PathExpression);
  };
  scope.PartialBlockStatement = node => {
    here(node);
    scope.accept(node.program);
  };
  scope.PartialStatement = node => {
    if ((node.name as hbs.AST.PathExpression).original === "@partial-block") here(node);
  };
  scope.accept(program);
  return program;
}
