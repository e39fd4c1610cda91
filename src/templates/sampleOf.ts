import Handlebars from "handlebars";

type Sample = Record<string, unknown>;

/** Data that a template can be rendered with: each value it speaks of, from `valueOf` its path; lists have two items, conditions hold. */
export function sampleOf(source: string, valueOf: (path: string) => unknown): Sample {
  const data: Sample = {};
  gather(Handlebars.parse(source), data, valueOf);
  return data;
}

function gather(program: hbs.AST.Program, into: Sample, valueOf: (path: string) => unknown) {
  for (const node of program.body) {
    if (node.type === "MustacheStatement") value(node as hbs.AST.MustacheStatement, into, valueOf);
    if (node.type === "BlockStatement") block(node as hbs.AST.BlockStatement, into, valueOf);
  }
}

function value({ path, params }: hbs.AST.MustacheStatement, into: Sample, valueOf: (path: string) => unknown) {
  put(into, ((params[0] ?? path) as hbs.AST.PathExpression).original, valueOf);
}

function block({ path, params, program, inverse }: hbs.AST.BlockStatement, into: Sample, valueOf: (path: string) => unknown) {
  const subject = (params[0] as hbs.AST.PathExpression).original;
  if ((path as hbs.AST.PathExpression).original === "each") into[subject] = [1, 2].map(n => itemOf(program, n, valueOf));
  else {
    into[subject] ??= valueOf(subject);
    gather(program, into, valueOf);
    if (inverse) gather(inverse, into, valueOf);
  }
}

function itemOf(program: hbs.AST.Program, n: number, valueOf: (path: string) => unknown) {
  const item: Sample = {};
  gather(program, item, valueOf);
  return "this" in item ? `${String(valueOf("item"))} ${n}` : item;
}

function put(into: Sample, path: string, valueOf: (path: string) => unknown) {
  const [first, ...rest] = path.split(".") as [string, ...string[]];
  if (rest.length) put((into[first] ??= {}) as Sample, rest.join("."), valueOf);
  else into[first] ??= valueOf(path);
}
