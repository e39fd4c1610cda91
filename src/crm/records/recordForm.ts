import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { fields } from "../../web/fields.ts";
import type { Edit, Field, Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { optionsOf } from "../lists/sentence.ts";

export const editable = ({ fields }: RecordKind) => fields.filter((field): field is Field & { edit: Edit } => Boolean(field.edit));

/** What the form of a kind holds, as it was typed. */
export const typedIn = (kind: RecordKind, body: unknown) => fields(body, ...editable(kind).map(({ name }) => name)) as Record<string, string>;

/** The facts that a typed form means, by path. Says all faults at once. */
export async function factsOf(kind: RecordKind, typed: Record<string, string>): Promise<Record<string, unknown>> {
  const faults: Refusal[] = [];
  const facts: Record<string, unknown> = {};
  for (const { name, path, edit } of editable(kind)) {
    const value = await attemptLater(async () => edit.read(typed[name] ?? ""), faults);
    if (value === undefined) continue;
    if (edit.many) Object.assign(facts, value);
    else facts[path] = value;
  }
  if (faults.length) throw new Refusals(faults);
  return facts;
}

async function attemptLater(read: () => Promise<unknown>, faults: Refusal[]) {
  const value = await read().catch((error: unknown) => attempt<undefined>(() => {
    throw error;
  }, faults));
  return value;
}

/** What is kept, as the form types it. */
export const typedOf = (kind: RecordKind, row: Row) => Object.fromEntries(editable(kind).map(({ name, path, edit }) => [name, edit.from ? edit.from(row) : String(row[path] ?? "")]));

/** The fields of the form, as the page shows them. */
export const formView = (kind: RecordKind, typed: Record<string, string>) =>
  Promise.all(
    editable(kind).map(async ({ name, label, edit: { as, hint, optional, options } }) => ({
      name,
      label,
      value: typed[name] ?? "",
      hint: hint ?? null,
      optional: Boolean(optional),
      select: as === "select" ? [...(await optionsOf(options))] : null,
      area: as === "textarea",
      box: as === "checkbox",
      type: ["date", "tel", "email"].includes(as) ? as : "text",
    })),
  );
