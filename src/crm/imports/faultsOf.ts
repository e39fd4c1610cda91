import type { Model } from "mongoose";
import type { Facts, ImportKind } from "./importKind.ts";

/** What the model would refuse of a new record, in its own sentences; what is filled as the record is kept aside. */
export function faultsOf({ record, prepare }: ImportKind, whole: Facts): string[] {
  const Any = record.model as unknown as Model<Facts>;
  const refused = new Any(whole).validateSync({ pathsToSkip: [...(prepare?.paths ?? [])] });
  return Object.entries(refused?.errors ?? {}).map(([path, { kind, message }]) => (kind === "user defined" || kind === "required" || kind === "maxlength" ? message : `La valeur de « ${record.fields.find(field => field.path === path)?.label ?? path} » est refusée.`));
}
