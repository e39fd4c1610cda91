import { readFileSync, readdirSync } from "node:fs";
import { z } from "zod";
import { type Body, readBody } from "./body.ts";
import { frontMatter } from "./frontMatter.ts";
import { slotNames } from "./slots.ts";
import { sourceNamed } from "./sources.ts";
import { topicNames } from "./topics.ts";

const day = z.iso.date().optional().or(z.literal("").transform(() => undefined));
const list = (text: string) => text.split(",").map(one => one.trim()).filter(Boolean);
const unknown = (ctx: z.RefinementCtx, name: string) => {
  ctx.addIssue({ code: "custom", message: `unknown source “${name}”` });
  return z.NEVER;
};
const fact = z.object({
  says: z.string().min(5),
  source: z.string().transform((name, ctx) => sourceNamed(name) ?? unknown(ctx, name)),
  checkedAt: day,
  checkedBy: z.string().optional(),
  validFrom: day,
  validUntil: day,
});
export const audienceNames = ["young", "parent", "adult", "school", "company", "ambassador"] as const;
export const articleSchema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(5),
  audience: z.string().transform(list).pipe(z.array(z.enum(audienceNames)).min(1)),
  territory: z.string().min(2),
  topic: z.enum(topicNames),
  /** What the answer depends on, when it does. */
  depends: z.enum(slotNames).optional(),
  questions: z.array(z.string().min(3)).min(15, "at least 15 questions"),
  /** Words that people use for it, besides those of the questions: names of trades, acronyms, slang. */
  words: z.string().optional().transform(text => list(text ?? "")),
  facts: z.array(fact).min(1, "at least one fact with its source"),
  /** The next step: a person, a form, a page. */
  next: z.string().min(3),
  nextHref: z.string().regex(/^(https:\/\/|\/)/).optional(),
  /** Entries that people read after this one. */
  related: z.string().optional().transform(text => list(text ?? "")),
  reviewStatus: z.enum(["draft", "reviewed"]),
  reviewer: z.string().optional(),
  /** Who read it as that reviewer, and when; only an entry of the workshop says so. */
  reviewedBy: z.string().optional(),
  reviewedAt: day,
  humanOnly: z.literal("true").optional().transform(Boolean),
});

export type Fact = z.infer<typeof fact>;
export type Article = z.infer<typeof articleSchema> & Body;

/** One article; a fault names the field. */
export function readArticle(text: string): Article {
  const { data, body } = frontMatter(text);
  const head = articleSchema.parse(data);
  return { ...head, ...readBody(body, head.depends) };
}

const folder = new URL("./articles/", import.meta.url);
let loaded: Article[] | undefined;

function load(name: string) {
  try {
    return readArticle(readFileSync(new URL(name, folder), "utf8"));
  } catch (error) {
    throw new Error(`knowledge/articles/${name}: ${error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message}`);
  }
}

/** The shipped articles, read once. */
export const articles = () => (loaded ??= readdirSync(folder).filter(name => name.endsWith(".md")).sort().map(load));
