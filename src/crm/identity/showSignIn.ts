import { config } from "../../config.ts";
import { localRedirect } from "../../web/localRedirect.ts";
import { page } from "../../web/page.ts";
import { type Problems, noProblems } from "../../web/problems.ts";
import type { Ctx } from "../../web/state.ts";
import { federated } from "../federation/provider.ts";
import { passkeysPossible } from "../passkeys/relyingParty.ts";

/** The staff's door: password, passkey, provider. */
export function showSignIn(ctx: Ctx, form: { email: string; returnTo: string }, problems: Problems = noProblems()) {
  const provider = federated() ? { name: config().OIDC_NAME, href: `/connexion/fournisseur?retour=${encodeURIComponent(form.returnTo)}` } : null;
  ctx.body = page(ctx, "identity/sign-in", { form, problems, provider, passkeys: passkeysPossible() });
}

/** The second step is over, ten minutes after the password: a form is told so, a mere visit begins again. */
export function beginAgain(ctx: Ctx) {
  if (ctx.method === "GET") return localRedirect(ctx, "/connexion/equipe");
  ctx.status = 422;
  showSignIn(ctx, { email: "", returnTo: "/equipe" }, { list: [{ field: "", message: "Plus de dix minutes ont passé : donnez de nouveau votre mot de passe." }], byField: {} });
}
