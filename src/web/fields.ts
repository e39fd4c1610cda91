const longest = 5000;

/** Keeps the named texts of a form, trimmed; anything that is no text becomes "". */
export function fields<Name extends string>(body: unknown, ...names: Name[]): Record<Name, string> {
  const form = (body ?? {}) as Record<string, unknown>;
  return Object.fromEntries(names.map(name => [name, text(own(form, name))])) as Record<Name, string>;
}

/** One long text of a form, whole: a pasted list, the text of a charter. The size of a form (200 kB, app.ts) is its limit. */
export function longText(body: unknown, name: string): string {
  const given = own((body ?? {}) as Record<string, unknown>, name);
  return typeof given === "string" ? given.normalize("NFC").trim() : "";
}

/** The values of a repeated field (ticked boxes), texts only. */
export function values(body: unknown, name: string): string[] {
  const given = own((body ?? {}) as Record<string, unknown>, name);
  return (Array.isArray(given) ? given : [given]).map(text).filter(Boolean).slice(0, 100);
}

const own = (form: Record<string, unknown>, name: string) => (Object.hasOwn(form, name) ? form[name] : undefined);
const text = (value: unknown) => (typeof value === "string" ? value.normalize("NFC").trim().slice(0, longest) : "");
