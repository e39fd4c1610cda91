import type { ZodSafeParseResult } from "zod";
import { Refusal } from "./errors.ts";

/** The refusals of a parsed form (one a field, the first), or of an act that reads one field. */
export function refusalsOf(source: ZodSafeParseResult<unknown> | (() => unknown)): Refusal[] {
  if (typeof source !== "function") return source.success ? [] : firstOfEach(source.error.issues);
  try {
    source();
    return [];
  } catch (error) {
    if (error instanceof Refusal) return [error];
    throw error;
  }
}

function firstOfEach(issues: { path: PropertyKey[]; message: string }[]) {
  const byField = new Map<string, string>();
  for (const { path, message } of issues) if (!byField.has(String(path[0]))) byField.set(String(path[0]), message);
  return [...byField].map(([field, message]) => new Refusal("field", message, field));
}
