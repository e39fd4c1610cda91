import { frenchDay } from "../french.ts";
import type { Cell, Row } from "../registry/listing.ts";
import type { RecordKind } from "../registry/recordKind.ts";
import { linksTo } from "../registry/registered.ts";
import { type Merge, undoDays } from "./merge.ts";
import { type Choices, chosenFields, pathsOf, usualSide } from "./mergedFacts.ts";

const words = (cell: Cell) => (typeof cell === "string" ? cell : cell.text) || "vide";
const head = (kind: RecordKind, row: Row) => ({ title: kind.title(row), line: kind.line(row), href: kind.href(row), edition: String(row.edition ?? 0) });

/** Two records side by side: what they share, and a choice where they differ. */
export async function sidesView(kind: RecordKind, kept: Row, gone: Row, choices: Choices) {
  const fields = [];
  for (const field of chosenFields(kind)) {
    const [left, right] = [words(field.show(kept)), words(field.show(gone))];
    if (left === right) continue;
    const value = choices[field.name] ?? usualSide(await pathsOf(field), kept, gone);
    fields.push({ name: `side-${field.name}`, label: field.label, value, options: [{ value: "kept", label: left, hint: null }, { value: "gone", label: right, hint: null }] });
  }
  const follow = [...new Set(linksTo(kind.model.modelName).map(({ many }) => many))];
  return { action: `${kind.href(kept)}/fusion/${gone._id}`, other: `${kind.href(gone)}/fusion/${kept._id}`, kept: head(kind, kept), gone: head(kind, gone), fields, follow: follow.join(", "), days: undoDays };
}

/** Where one looks for the other record. */
export const chooseView = (kind: RecordKind, row: Row, q: string, found: readonly Row[]) => ({
  action: `${kind.href(row)}/fusion`,
  record: head(kind, row),
  q,
  columns: [{ label: "Fiche" }, { label: "Repères" }],
  rows: found.map(one => ({ cells: [{ text: kind.title(one), href: `${kind.href(row)}/fusion/${one._id}` }, kind.line(one)] })),
});

/** A merge that was done, and whether it may still be taken back. */
export const mergeView = (merge: Merge, kind: RecordKind) => ({
  url: `/equipe/fusions/${merge._id}`,
  title: merge.goneTitle,
  kept: `/equipe/${kind.word}/${merge.kept}`,
  day: frenchDay(merge.at),
  by: merge.byName,
  undone: merge.undoneAt ? frenchDay(merge.undoneAt) : null,
  days: undoDays,
});
