import { Refusal } from "./errors.ts";

/** Characters one field of a form may hold. More is refused, never cut: what is kept is what was typed. */
const longest = 50_000;

/** Keeps the named texts of a form, trimmed; anything that is no text becomes "". Refuses a text past fifty thousand characters. */
export function fields<Name extends string>(body: unknown, ...names: Name[]): Record<Name, string> {
  const form = (body ?? {}) as Record<string, unknown>;
  return Object.fromEntries(names.map(name => [name, text(own(form, name), name)])) as Record<Name, string>;
}

/** One long text of a form, whole: a pasted list, the text of a charter. The size of a form (200 kB, app.ts) is its limit. */
export function longText(body: unknown, name: string): string {
  const given = own((body ?? {}) as Record<string, unknown>, name);
  return typeof given === "string" ? given.normalize("NFC").trim() : "";
}

/** The values of a repeated field (ticked boxes), texts only. */
export function values(body: unknown, name: string): string[] {
  const given = own((body ?? {}) as Record<string, unknown>, name);
  return (Array.isArray(given) ? given : [given]).map(one => text(one, name)).filter(Boolean).slice(0, 100);
}

const own = (form: Record<string, unknown>, name: string) => (Object.hasOwn(form, name) ? form[name] : undefined);

function text(value: unknown, name: string) {
  const given = typeof value === "string" ? value.normalize("NFC").trim() : "";
  if (given.length > longest) throw new Refusal("too-long", "Un texte de ce formulaire dépasse 50 000 caractères : raccourcissez-le, rien n’a été enregistré.", name);
  return given;
}
