import { digestOf } from "../crm/people/secrets.ts";
import type { Ctx } from "./state.ts";

/** Which browser this is, through its form token: a code or a conversation belongs to the one that asked for it. */
export const browserOf = (ctx: Pick<Ctx, "state">) => digestOf(ctx.state.csrf);
