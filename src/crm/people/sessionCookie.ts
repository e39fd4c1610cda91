import { cookieName, cookieOptions } from "../../web/cookies.ts";
import type { Ctx } from "../../web/state.ts";
import { deviceWords } from "./deviceWords.ts";
import { renewSession } from "./sessions.ts";

type Bearer = Pick<Ctx, "cookies" | "state">;

export function holdSession(ctx: Bearer, secret: string) {
  ctx.state.session = secret;
  ctx.cookies.set(cookieName("session"), secret, cookieOptions());
}

export const dropSession = (ctx: Bearer) => void ctx.cookies.set(cookieName("session"), "", { ...cookieOptions(), maxAge: 0 });

/** Gives this browser's session a new cookie: after each change of what it may do. */
export const changeCookie = async (ctx: Bearer) => holdSession(ctx, await renewSession(ctx.state.session!));

export const deviceOf = (ctx: Pick<Ctx, "get">) => deviceWords(ctx.get("user-agent"));
