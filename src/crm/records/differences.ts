import { isDeepStrictEqual } from "node:util";
import type { Difference } from "./change.ts";

type Held = { get(path: string): unknown };

/** What these facts would change of a document, path by path; equal values are left out. */
export const differences = (document: Held, facts: Record<string, unknown>): Difference[] =>
  Object.entries(facts).flatMap(([path, after]) => {
    const [before, then] = [plain(document.get(path)), plain(after)];
    return isDeepStrictEqual(before, then) ? [] : [{ path, before, after: then }];
  });

/** As JSON keeps it: ids and dates as text, nothing as null. */
export const plain = (value: unknown) => JSON.parse(JSON.stringify(value ?? null)) as unknown;
