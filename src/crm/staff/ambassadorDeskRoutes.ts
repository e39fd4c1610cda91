import Router from "@koa/router";
import { documentOf } from "../../web/documentOf.ts";
import { NotFound } from "../../web/errors.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { problemsIn } from "../../web/problems.ts";
import { needs } from "../rights/needs.ts";
import type { Ctx, State } from "../../web/state.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { welcome } from "../answers/welcome.ts";
import { changeStatus } from "../ambassadors/changeStatus.ts";
import { deskView } from "./deskView.ts";
import { maySee } from "../rights/scope.ts";

/** Staff read a volunteer's offer and take it into the network, or not. */
export const ambassadorDeskRoutes = new Router<State>({ prefix: "/equipe/ambassadeurs/:ambassador" }).use(needs("ambassadors.validate")).post("/validation", decide("active")).post("/refus", decide("declined"));

function decide(to: "active" | "declined") {
  return async (ctx: Ctx) => {
    const ambassador = await theirs(ctx);
    try {
      if (to === "active") await welcome(ambassador, ctx.state.person!);
      else await changeStatus({ ambassador, to, by: ctx.state.person! });
      localRedirect(ctx, `/equipe/ambassadeurs/${ambassador._id}`);
    } catch (error) {
      const problems = problemsIn(error);
      ctx.status = 422;
      ctx.body = page(ctx, "staff/ambassador", { ...deskView(await theirs(ctx)), problems });
    }
  };
}

async function theirs(ctx: Ctx) {
  const ambassador = await documentOf(ctx.params.ambassador, id => Ambassador.findById(id));
  if (!maySee(ctx.state.person!, ambassador)) throw new NotFound();
  return ambassador;
}
