import { optionsOf, slotNames, type SlotName } from "../../knowledge/slots.ts";
import type { Fault } from "./faults.ts";
import { placeOf } from "./places.ts";

type Head = { facts: number; depends: string | undefined; places: ReadonlyMap<string, number>; text: string };

/** What is wrong with the answer: marks that name no fact, facts that nothing rests on, cases of no value, nothing said. */
export function bodyFaults(body: string, { facts, depends, places, text }: Head): Fault[] {
  const from = places.get("body")!;
  const lines = text.split("\n").slice(from - 1).map((words, i) => ({ words, line: from + i }));
  const at = (line: number, says: string): Fault => ({ part: "body", line, says });
  const marks = lines.flatMap(({ words, line }) => [...words.matchAll(/\[(\d+)\]/g)].map(([, n]) => ({ n: Number(n), line })));
  const used = new Set(marks.map(({ n }) => n));
  const unused = Array.from({ length: facts }, (_, i) => i).filter(i => !used.has(i + 1));
  return [
    ...(body.replace(/^## .*$/gm, "").trim() ? [] : [at(from, "Écrivez la réponse.")]),
    ...marks.filter(({ n }) => n < 1 || n > facts).map(({ n, line }) => at(line, `La marque [${n}] ne renvoie à aucun fait.`)),
    ...lines.flatMap(({ words, line }) => unknownValues(words, depends).map(value => at(line, depends ? `« ${value} » n’est pas une valeur de « ${depends} ».` : `« ${value} » est un cas, mais la fiche ne dit pas de quoi elle dépend.`))),
    ...unused.map(i => ({ part: `facts.${i}.says`, line: placeOf(places, ["facts", i]), says: `Aucun paragraphe ne s’appuie sur le fait ${i + 1} : écrivez [${i + 1}] là où il sert.` })),
  ];
}

function unknownValues(words: string, depends: string | undefined) {
  if (!words.startsWith("## ")) return [];
  const known = slotNames.includes(depends as SlotName) ? optionsOf(depends as SlotName) : {};
  return words.slice(3).split(",").map(value => value.trim()).filter(value => !(value in known));
}
