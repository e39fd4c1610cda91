import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { problemsIn } from "../../web/problems.ts";
import type { Ctx } from "../../web/state.ts";
import { RecoveryCode } from "../factors/recoveryCode.ts";
import { renewCodes } from "../factors/renewCodes.ts";
import { changeCookie, deviceOf } from "../people/sessionCookie.ts";
import { accountView } from "./accountView.ts";

/** A new factor gives the session a new cookie; who had no recovery codes gets them now. */
export async function factorAdded(ctx: Ctx, at: Date) {
  await changeCookie(ctx);
  if (await RecoveryCode.exists({ person: ctx.state.person!._id })) return localRedirect(ctx, "/mon-compte");
  await showCodes(ctx, at);
}

/** Ten new codes, on the one page that ever shows them. */
export async function showCodes(ctx: Ctx, at: Date) {
  const codes = await renewCodes({ person: ctx.state.person!, device: deviceOf(ctx), at });
  ctx.body = page(ctx, "identity/codes", { codes, next: "/mon-compte" });
}

/** The account after an act upon it, or with the sentence that refused it. */
export async function showAccount(ctx: Ctx, act: (at: Date) => Promise<void>) {
  const at = new Date();
  try {
    await act(at);
    localRedirect(ctx, "/mon-compte");
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "account/account", { ...(await accountView(ctx.state.person!, ctx.state.session!, at)), problems });
  }
}
