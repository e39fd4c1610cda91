import { cookieName, cookieOptions } from "../../web/cookies.ts";
import type { Ctx } from "../../web/state.ts";
import type { Person } from "../people/person.ts";
import { newSecret } from "../people/secrets.ts";
import { deviceOf, holdSession } from "../people/sessionCookie.ts";
import { enterStaff } from "./enterStaff.ts";

const year = 365 * 86_400_000;

/** The cookie by which this browser is known again; undefined when it never came in. */
export const deviceSecret = (ctx: Pick<Ctx, "cookies">) => ctx.cookies.get(cookieName("device")) || undefined;

/** Opens the session of a member of the staff in this browser, which is known again from now on. */
export async function letIn(ctx: Ctx, { person, by, idToken = null, at }: { person: Pick<Person, "_id">; by: string; idToken?: string | null; at: Date }) {
  const secret = deviceSecret(ctx) ?? newSecret();
  holdSession(ctx, await enterStaff({ person, by, device: { secret, words: deviceOf(ctx) }, idToken, at }));
  ctx.cookies.set(cookieName("device"), secret, { ...cookieOptions(), maxAge: year });
}
