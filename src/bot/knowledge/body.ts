import { optionsOf, type SlotName } from "./slots.ts";

/** `blocks`: told to everyone, short paragraphs whose `[n]` names a fact. `cases`: what is told besides to those of one value. */
export type Body = { blocks: string[]; cases: { values: string[]; blocks: string[] }[] };

/** Reads the text of an article: blocks, then sections `## value, value` of what it depends on. */
export function readBody(text: string, depends?: SlotName): Body {
  const [common = "", ...sections] = text.split(/^## /m);
  const cases = sections.map(section => readCase(section, depends));
  return { blocks: paragraphs(common), cases };
}

function readCase(section: string, depends?: SlotName) {
  const [head = "", ...rest] = section.split("\n");
  const values = head.split(",").map(value => value.trim());
  const unknown = values.find(value => !depends || !(value in optionsOf(depends)));
  if (unknown !== undefined) throw new Error(`section “${unknown}” is no value of “${depends ?? "depends"}”`);
  return { values, blocks: paragraphs(rest.join("\n")) };
}

const paragraphs = (text: string) => text.trim().split(/\n\n+/).filter(Boolean);

export const everyBlock = ({ blocks, cases }: Body) => [...blocks, ...cases.flatMap(one => one.blocks)];
