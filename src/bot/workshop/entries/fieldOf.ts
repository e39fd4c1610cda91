import { Refusal, Refusals } from "../../../web/errors.ts";
import type { Fault } from "./faults.ts";

/** The field of the form where a fault is read: `facts.2.source` → `f3-source`. */
export function fieldOf(part: string) {
  const [, n, name] = /^facts\.(\d+)(?:\.(\w+))?/.exec(part) ?? [];
  if (n !== undefined) return `f${Number(n) + 1}-${!name || name.startsWith("checked") ? "says" : name}`;
  return { facts: "f1-says", id: "title", territory: "territory", text: "body" }[part] ?? part.split(".")[0]!;
}

/** The faults of a text as refusals: at each field of the form, or all at the one field of the whole text, each with its line. */
export function asRefusals(faults: readonly Fault[], whole: boolean) {
  return new Refusals(faults.map(({ part, line, says }) => new Refusal("entry", whole ? `Ligne ${line} : ${says}` : says, whole ? "text" : fieldOf(part))));
}
