import { type Model, Error as MongooseError } from "mongoose";
import type { Facts, ImportKind } from "./importKind.ts";

/** What the model would refuse of a new record, in its own sentences; what is filled as the record is kept aside. */
export async function faultsOf({ record, prepare }: ImportKind, whole: Facts): Promise<string[]> {
  const Any = record.model as unknown as Model<Facts>;
  const refused: unknown = await new Any(whole).validate({ pathsToSkip: [...(prepare?.paths ?? [])] }).catch((error: unknown) => error);
  if (!refused) return [];
  if (!(refused instanceof MongooseError.ValidationError)) throw refused;
  return Object.entries(refused.errors).map(([path, { kind, message }]) => (kind === "user defined" || kind === "required" || kind === "maxlength" ? message : `La valeur de « ${record.fields.find(field => field.path === path)?.label ?? path} » est refusée.`));
}
