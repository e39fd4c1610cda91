import { optionsOf } from "../lists/sentence.ts";
import type { Edit, Field, Option } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import type { Column, Facts } from "./importKind.ts";
import { oneNamed } from "./named.ts";

type Editable = Field & { edit: Edit };

/** What the columns of a file may mean for this kind of record: each field that its form has, but those left out. */
export const columnsOf = ({ fields }: RecordKind, leftOut: readonly string[] = []): Column[] =>
  fields.filter((field): field is Editable => Boolean(field.edit) && !leftOut.includes(field.name)).map(columnOf);

function columnOf(field: Editable): Column {
  const { name, label, path, edit } = field;
  let options: Promise<readonly Option[]> | undefined;
  const known = () => (options ??= optionsOf(edit.options));
  const read = async (cell: string): Promise<Facts> => {
    const value = await edit.read(typed(cell, edit, edit.as === "select" ? await known() : []));
    return edit.many ? (value as Facts) : { [path]: value };
  };
  return { name, label, headers: field.headers ?? [], ...(edit.hint ? { hint: edit.hint } : {}), ...(edit.optional || edit.as === "checkbox" ? {} : { missing: () => edit.read("") }), read };
}

/** A cell as the form would have typed it: a choice by its words, a box by yes or no, a day as people write it. */
function typed(cell: string, { as }: Edit, options: readonly Option[]) {
  if (as === "select") return choiceOf(cell, options);
  if (as === "checkbox") return yes.test(cell) ? "oui" : "";
  if (as === "date") return cell.replace(/^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/, (_, day: string, month: string, year: string) => `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
  return cell;
}

const yes = /^(oui|o|vrai|x|1|1\.0|true|yes)$/i;
function choiceOf(cell: string, options: readonly Option[]) {
  return oneNamed(cell, Object.fromEntries(options.map(({ value, label }) => [value, label])));
}
