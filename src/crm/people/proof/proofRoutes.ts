import Router from "@koa/router";
import { fields } from "../../../web/fields.ts";
import { localRedirect, localPath } from "../../../web/localRedirect.ts";
import { page } from "../../../web/page.ts";
import { problemsIn } from "../../../web/problems.ts";
import { signedIn } from "../../../web/signedIn.ts";
import type { Ctx, State } from "../../../web/state.ts";
import { askProof } from "./askProof.ts";
import { prove } from "./prove.ts";

/** Before an act that binds the Région: who are you, once more? */
export const proofRoutes = new Router<State>({ prefix: "/confirmer" }).use(signedIn).get("/", show).post("/code", ask).post("/", confirm);

const view = (returnTo: string, sent: boolean, problems?: object) => ({ form: { returnTo: localPath(returnTo) }, sent, ...(problems ? { problems } : {}) });

function show(ctx: Ctx) {
  ctx.body = page(ctx, "people/proof", view(String(ctx.query.retour ?? "/equipe"), false));
}

async function ask(ctx: Ctx) {
  const { returnTo } = fields(ctx.request.body, "returnTo");
  await answer(ctx, returnTo, async () => {
    await askProof(ctx.state.person!);
    ctx.body = page(ctx, "people/proof", view(returnTo, true));
  });
}

async function confirm(ctx: Ctx) {
  const { code, returnTo } = fields(ctx.request.body, "code", "returnTo");
  await answer(ctx, returnTo, async () => {
    await prove({ person: ctx.state.person!, session: ctx.state.session!, code: code.replace(/\D/g, "") });
    localRedirect(ctx, localPath(returnTo));
  });
}

async function answer(ctx: Ctx, returnTo: string, act: () => Promise<void>) {
  try {
    await act();
  } catch (error) {
    const problems = problemsIn(error);
    ctx.status = 422;
    ctx.body = page(ctx, "people/proof", view(returnTo, true, problems));
  }
}
