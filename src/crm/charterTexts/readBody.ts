import { Refusal } from "../../web/errors.ts";
import type { Block } from "./charterText.ts";

/**
 * The blocks of a text typed by staff: `## ` starts a heading, lines that begin with `- ` make a list, anything else is a
 * paragraph until the next blank line. Refuses an empty text at `field`.
 */
export function readBody(body: string, field = "body"): Block[] {
  const blocks = body.replace(/\r/g, "").split(/\n\s*\n/).flatMap(part => blocksOf(part.trim()));
  if (!blocks.length) throw new Refusal("text-empty", "Écrivez le texte de la charte.", field);
  return blocks;
}

function blocksOf(part: string): Block[] {
  const blocks: Block[] = [];
  for (const line of part.split("\n").map(one => one.trim()).filter(Boolean)) {
    const last = blocks.at(-1);
    if (line.startsWith("## ")) blocks.push({ kind: "heading", text: line.slice(3).trim() });
    else if (line.startsWith("- ") && last?.kind === "list") last.items.push(line.slice(2).trim());
    else if (line.startsWith("- ")) blocks.push({ kind: "list", items: [line.slice(2).trim()] });
    else if (last?.kind === "paragraph") last.text += ` ${line}`;
    else blocks.push({ kind: "paragraph", text: line });
  }
  return blocks;
}

/** The same blocks as staff type them. */
export const bodyOf = (blocks: readonly { kind: string; text?: string | null; items?: string[] | null }[]) =>
  blocks.map(({ kind, text, items }) => (kind === "list" ? (items ?? []).map(item => `- ${item}`).join("\n") : kind === "heading" ? `## ${text}` : text)).join("\n\n");
