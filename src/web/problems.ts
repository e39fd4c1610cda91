import { Error as MongooseError } from "mongoose";
import { Refusal, Refusals } from "./errors.ts";

export type Problems = { list: { field: string; message: string }[]; byField: Record<string, string> };

export const noProblems = (): Problems => ({ list: [], byField: {} });

/** What a refused form must say, field by field. What is no refusal is a bug and is thrown again. */
export function problemsIn(error: unknown): Problems {
  if (error instanceof Refusals) return gather(error.all.map(one => [one.field ?? "", one.message]));
  if (error instanceof Refusal && error.status === 422) return gather([[error.field ?? "", error.message]]);
  if (error instanceof MongooseError.ValidationError) {
    return gather(Object.entries(error.errors).map(([path, fault]) => [path, fault.message]));
  }
  throw error;
}

function gather(faults: [string, string][]): Problems {
  const list = faults.map(([field, message]) => ({ field, message }));
  return { list, byField: Object.fromEntries(faults) };
}
