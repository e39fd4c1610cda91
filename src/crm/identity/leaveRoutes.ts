import Router from "@koa/router";
import { config } from "../../config.ts";
import { Refusal } from "../../web/errors.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import type { Ctx, State } from "../../web/state.ts";
import { goodbye } from "../federation/goodbye.ts";
import { dropSession } from "../people/sessionCookie.ts";
import { closeSession } from "../people/sessions.ts";

/** Out: here first, then at the provider that vouched for the person. */
export const leaveRoutes = new Router<State>().post("/deconnexion", leave);

async function leave(ctx: Ctx) {
  const closed = ctx.state.session ? await closeSession(ctx.state.session) : null;
  dropSession(ctx);
  ctx.state.person = null;
  const address = await goodbye(closed?.idToken).catch(unlessSilent);
  if (!address) return localRedirect(ctx, "/");
  // A redirect would be the end of a form's way, which our policy keeps on this site: the page goes there by itself.
  ctx.set("Refresh", `0; url=${address}`);
  ctx.body = page(ctx, "identity/leaving", { provider: config().OIDC_NAME, address });
}

/** A provider that does not answer keeps nobody signed in here. */
function unlessSilent(error: unknown) {
  if (error instanceof Refusal) return null;
  throw error;
}
