import type { RouterContext } from "@koa/router";
import type { Person } from "../crm/people/person.ts";

/** What the plumbing leaves on each request. */
export type State = { person: Person | null; session: string | null; csrf: string; requestId: string };
export type Ctx = RouterContext<State>;
