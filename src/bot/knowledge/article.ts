import { readFileSync, readdirSync } from "node:fs";
import { z } from "zod";
import { frontMatter } from "./frontMatter.ts";
import { sourceNamed } from "./sources.ts";

const day = z.iso.date().optional().or(z.literal("").transform(() => undefined));
const fact = z.object({
  says: z.string().min(5),
  source: z.string().transform(sourceNamed),
  checkedAt: day,
  validFrom: day,
  validUntil: day,
});
const schema = z.object({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: z.string().min(5),
  audience: z.enum(["young", "parent", "adult", "school", "company", "ambassador"]),
  territory: z.string().min(2),
  topic: z.string().min(2),
  questions: z.array(z.string().min(3)).min(15, "at least 15 questions"),
  facts: z.array(fact).min(1, "at least one fact with its source"),
  next: z.string().min(3),
  reviewStatus: z.enum(["draft", "reviewed"]),
  reviewer: z.string().optional(),
  humanOnly: z.literal("true").optional().transform(Boolean),
});

export type Fact = z.infer<typeof fact>;
export type Article = z.infer<typeof schema> & { blocks: string[] };

const folder = new URL("./articles/", import.meta.url);
let loaded: Article[] | undefined;

/** One article; a fault names the field. */
export function readArticle(text: string): Article {
  const { data, body } = frontMatter(text);
  return { ...schema.parse(data), blocks: body.split(/\n\n+/) };
}

function load(name: string) {
  try {
    return readArticle(readFileSync(new URL(name, folder), "utf8"));
  } catch (error) {
    throw new Error(`knowledge/articles/${name}: ${error instanceof z.ZodError ? z.prettifyError(error) : (error as Error).message}`);
  }
}

/** The shipped articles, read once. */
export const articles = () => (loaded ??= readdirSync(folder).filter(name => name.endsWith(".md")).sort().map(load));
