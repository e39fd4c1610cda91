import Router from "@koa/router";
import { NotFound, Refusal } from "../../web/errors.ts";
import { localPath, localRedirect } from "../../web/localRedirect.ts";
import { problemsIn } from "../../web/problems.ts";
import type { Ctx, State } from "../../web/state.ts";
import { claimsOf } from "../federation/claimsOf.ts";
import { sealIdToken } from "../federation/goodbye.ts";
import { leaveFor } from "../federation/leaveFor.ts";
import { personOfClaims } from "../federation/personOfClaims.ts";
import { federated } from "../federation/provider.ts";
import { type Voyage, comeHome } from "../federation/voyage.ts";
import { markProven } from "../people/proof/markProven.ts";
import { deviceOf, holdSession } from "../people/sessionCookie.ts";
import { letIn } from "./letIn.ts";
import { showSignIn } from "./showSignIn.ts";

/** By the identity provider. It starts with a link: `form-action` of our own policy would stop a form on its way there. */
export const federationRoutes = new Router<State>({ prefix: "/connexion/fournisseur" }).use(onlyFederated).get("/", leave).get("/retour", comeBack);

async function onlyFederated(_: Ctx, next: () => Promise<unknown>) {
  if (!federated()) throw new NotFound();
  return next();
}

async function leave(ctx: Ctx) {
  const returnTo = localPath(String(ctx.query.retour ?? ""));
  const purpose = ctx.query.pour === "confirmer" && ctx.state.person ? "confirm" : "enter";
  await answer(ctx, returnTo, at => leaveFor(ctx, { returnTo: returnTo === "/" ? "/equipe" : returnTo, purpose, at }));
}

async function comeBack(ctx: Ctx) {
  const voyage = comeHome(ctx, new Date());
  await answer(ctx, voyage?.returnTo ?? "/equipe", async at => {
    if (!voyage) throw new Refusal("provider-late", "Ce retour ne répond à aucune demande de ce navigateur, ou vient trop tard. Recommencez.");
    const claims = await claimsOf(ctx.querystring, voyage);
    const person = await personOfClaims(claims, deviceOf(ctx), at);
    if (voyage.purpose === "confirm") await confirm(ctx, person, at);
    else await letIn(ctx, { person, by: "provider", idToken: sealIdToken(claims.idToken), at });
    localRedirect(ctx, voyage.returnTo);
  });
}

/** Whoever confirms must be who is here. */
async function confirm(ctx: Ctx, person: NonNullable<State["person"]>, at: Date) {
  if (!ctx.state.person?._id.equals(person._id)) throw new Refusal("provider-other", "Vous êtes ici sous un autre compte que celui que vous venez d’ouvrir là-bas.");
  holdSession(ctx, await markProven({ person, session: ctx.state.session!, by: "provider", at }));
}

async function answer(ctx: Ctx, returnTo: Voyage["returnTo"], act: (at: Date) => Promise<void>) {
  try {
    await act(new Date());
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    showSignIn(ctx, { email: "", returnTo }, problems);
  }
}
