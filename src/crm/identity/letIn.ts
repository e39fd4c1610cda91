import { cookieName, cookieOptions } from "../../web/cookies.ts";
import type { Ctx } from "../../web/state.ts";
import type { Person } from "../people/person.ts";
import { newSecret } from "../people/secrets.ts";
import { deviceOf, holdSession } from "../people/sessionCookie.ts";
import { closeSession } from "../people/sessions.ts";
import { enterStaff } from "./enterStaff.ts";

const year = 365 * 86_400_000;

/** The cookie by which this browser is known again; undefined when it never came in. */
export const deviceSecret = (ctx: Pick<Ctx, "cookies">) => ctx.cookies.get(cookieName("device")) || undefined;

/** Opens the session of a member of the staff in this browser, in place of the one that was open there; the browser is known again from now on. */
export async function letIn(ctx: Ctx, { person, by, idToken = null, at }: { person: Pick<Person, "_id">; by: string; idToken?: string | null; at: Date }) {
  const secret = deviceSecret(ctx) ?? newSecret();
  const before = ctx.state.session;
  holdSession(ctx, await enterStaff({ person, by, device: { secret, words: deviceOf(ctx) }, idToken, at }));
  if (before) await closeSession(before);
  ctx.cookies.set(cookieName("device"), secret, { ...cookieOptions(), maxAge: year });
}
