import type { Ctx } from "./state.ts";

/** The page asked in the address, from 1 to `most`; anything else is the first one. */
export const pageNumber = (ctx: Pick<Ctx, "query">, most: number) => Math.min(most, Math.max(1, Number.parseInt(String(ctx.query.page ?? "1"), 10) || 1));

/** What the pagination component shows: `at` gives the address of a page. */
export function paging(number: number, total: number, perPage: number, at: (number: number) => string) {
  const last = Math.max(1, Math.ceil(total / perPage));
  return { previous: number > 1 ? at(number - 1) : null, next: number < last ? at(number + 1) : null, label: `Page ${number} sur ${last}` };
}
