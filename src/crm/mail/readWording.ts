import { Refusal, Refusals } from "../../web/errors.ts";
import { type Part, named } from "../../templates/wording.ts";
import { nameOf } from "./variables.ts";

export type Wording = { subject: string; body: string };
const [longestSubject, longestBody] = [200, 4000];

/**
 * A letter as staff typed it, turned into a template that can only show the values of `parts`. Refuses at the field a value that
 * does not exist, braces that say nothing, a passage in the subject, a link or code that the letter cannot do without.
 */
export function readWording({ subject, body }: Wording, parts: readonly Part[]): { source: string } {
  const faults = [...lengths(subject, body), ...unknowns("subject", subject, parts), ...unknowns("body", body, parts), ...missing(subject, body, parts)];
  if (faults.length) throw new Refusals(faults);
  return { source: `${sourceOf(subject, parts)}\n${sourceOf(body, parts)}` };
}

/** The template of words that were read before: no refusal, what is not known stays out. */
export const sourceOf = (words: string, parts: readonly Part[]) => words.replace(named, (_, de: string | undefined, name: string) => partSource(parts, name.trim(), Boolean(de)) ?? "");

function partSource(parts: readonly Part[], name: string, de: boolean) {
  const passage = /^passage-(\d+)$/.exec(name);
  if (passage && !de) return passages(parts)[Number(passage[1]) - 1] ?? null;
  const value = parts.find(one => "path" in one && nameOf(one.path) === name);
  return value && "path" in value ? `{{${de ? "de " : ""}${value.path}}}` : null;
}

const passages = (parts: readonly Part[]) => parts.flatMap(one => ("passage" in one ? [one.passage] : []));

/** What may be written between braces, in words. */
export const namesOf = (parts: readonly Part[]) => [...parts.flatMap(one => ("path" in one ? [nameOf(one.path)] : [])), ...passages(parts).map((_, i) => `passage-${i + 1}`)];

function lengths(subject: string, body: string) {
  const faults: Refusal[] = [];
  if (subject.length < 3 || subject.length > longestSubject) faults.push(new Refusal("subject", `Écrivez un objet de 3 à ${longestSubject} caractères.`, "subject"));
  if (/[\r\n]/.test(subject)) faults.push(new Refusal("subject", "L’objet tient sur une ligne.", "subject"));
  if (body.length < 10 || body.length > longestBody) faults.push(new Refusal("body", `Écrivez une lettre de 10 à ${longestBody} caractères.`, "body"));
  return faults;
}

function unknowns(field: "subject" | "body", words: string, parts: readonly Part[]) {
  const known = namesOf(parts);
  const asked = [...words.matchAll(named)].map(([, de, name]) => ({ de: Boolean(de), name: name!.trim() }));
  const wrong = asked.find(({ name, de }) => !known.includes(name) || (name.startsWith("passage-") && (de || field === "subject")));
  if (wrong) {
    const words = known.filter(name => field === "body" || !name.startsWith("passage-")).map(name => `{{${name}}}`);
    return [new Refusal("variable", `« {{${wrong.name}}} » n’existe pas ici. Vous pouvez écrire : ${words.join(", ") || "des mots seuls"}.`, field)];
  }
  if (/[{}\\]/.test(words.replace(named, ""))) return [new Refusal("braces", "Une accolade est seule, ou il y en a trop : écrivez les valeurs ainsi, {{nom}}.", field)];
  return [];
}

/** A code, or a link of the letter, is what it is sent for: the words must keep it. */
function missing(subject: string, body: string, parts: readonly Part[]) {
  const needed = parts.flatMap(one => ("path" in one && ["code", "link", "pdf"].includes(one.path) ? [nameOf(one.path)] : []));
  const written = new Set([...`${subject} ${body}`.matchAll(named)].map(([, , name]) => name!.trim()));
  return needed.filter(name => !written.has(name)).map(name => new Refusal("needed", `Gardez {{${name}}} : sans lui, cette lettre ne sert plus à rien.`, "body"));
}
