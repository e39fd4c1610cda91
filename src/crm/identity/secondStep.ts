import mongoose from "mongoose";
import { cookieName, cookieOptions } from "../../web/cookies.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import type { Ctx } from "../../web/state.ts";
import { keepPending, readPending, takePending } from "../gates/pending.ts";
import { newAppSecret } from "../factors/authenticatorApp.ts";
import { Person } from "../people/person.ts";
import { digestOf, newSecret } from "../people/secrets.ts";
import { staffRoles } from "../rights/roles.ts";

/** `secret`: what an application is set up with, by whoever has no second factor yet. */
type Waiting = { person: string; returnTo: string; secret: string };
export type Step = { holder: string; person: Person; returnTo: string; secret: string };

const minutes = 10;
const cookie = () => cookieName("step");

/** The password was right: the second step waits ten minutes, for this browser alone. */
export async function beginSecondStep(ctx: Ctx, person: Pick<Person, "_id">, returnTo: string, at: Date) {
  const step = newSecret();
  const data: Waiting = { person: String(person._id), returnTo, secret: newAppSecret() };
  await keepPending({ holder: digestOf(step), kind: "second-step", data, minutes, at });
  ctx.cookies.set(cookie(), step, cookieOptions());
  localRedirect(ctx, "/connexion/etape");
}

/** The second step that waits for this browser, or null. */
export async function secondStep(ctx: Ctx, at: Date): Promise<Step | null> {
  // The pages of this step show the secret of an application: no cache keeps them.
  ctx.set("Cache-Control", "no-store");
  const holder = digestOf(ctx.cookies.get(cookie()) ?? "");
  const waiting = await readPending<Waiting>(holder, "second-step", at);
  const person = waiting && (await Person.findOne({ _id: waiting.person, disabledAt: null, roles: mongoose.trusted({ $in: staffRoles }) }));
  return person ? { holder, person, returnTo: waiting.returnTo, secret: waiting.secret } : null;
}

export async function endSecondStep(ctx: Ctx, { holder }: Step, at: Date) {
  await takePending(holder, "second-step", at);
  ctx.cookies.set(cookie(), "", { ...cookieOptions(), maxAge: 0 });
}
