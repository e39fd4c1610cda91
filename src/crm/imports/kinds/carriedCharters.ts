import { carriedCharterRecord } from "../../carriedCharters/carriedCharterRecord.ts";
import { columnsOf } from "../columnsOf.ts";
import type { ImportKind } from "../importKind.ts";

/** Charters signed elsewhere: the same company, day and number is the same charter. */
export const carriedCharters: ImportKind = {
  word: "charters",
  record: carriedCharterRecord,
  columns: () => columnsOf(carriedCharterRecord),
  fixed: { source: "import" },
  known: ({ company, signedOn, reference }) => (company && signedOn ? { alike: { company, signedOn, reference: reference ?? null } } : null),
};
