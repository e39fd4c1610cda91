import { subHours } from "date-fns";
import { adjustConfig } from "../../../src/config.ts";
import { FederatedIdentity } from "../../../src/crm/federation/federatedIdentity.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { Session } from "../../../src/database/sessions.ts";
import { aProvider, sendThere, signInThere } from "../../support/identityProvider.ts";
import { mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

const here = site();
const accounts = {
  "sub-anne": { email: "Anne.Corbel@region.example", email_verified: true },
  "sub-anne-2": { email: "anne.corbel@region.example", email_verified: true },
  "sub-luc": { email: "luc@region.example", email_verified: false },
  "sub-nadia": { email: "nadia@exemple.fr", email_verified: true },
  "sub-nobody": { email: "personne@region.example", email_verified: true },
  "sub-zoe": { email: "zoe@region.example", email_verified: true },
};
let provider: Awaited<ReturnType<typeof aProvider>>;
beforeAll(async () => {
  provider = await aProvider(here.origin, accounts);
  await Person.create([
    { name: "Anne Corbel", email: "anne.corbel@region.example", roles: ["officer"] },
    { name: "Luc Roger", email: "luc@region.example", roles: ["officer"] },
    { name: "Nadia Lebrun", email: "nadia@exemple.fr", roles: ["teacher"] },
    { name: "Zoé Œuvrard", email: "zoe@region.example", roles: ["counsellor"] },
  ]);
}, 60_000);
afterAll(() => provider.stop());

async function enterAs(login: string, browser = here.visitor()) {
  const door = await browser.get("/connexion/equipe?retour=/mon-compte");
  await browser.get(door.$("main .actions a").attr("href")!);
  await signInThere(browser, login);
  return browser;
}
const refusal = ({ page }: { page: { status: number; $: (selector: string) => { text(): string } } | null }) => [page!.status, page!.$(".problems li").text()];

test("a colleague signs in at the provider, is known by their verified address, and from then on by its sub", async () => {
  const anne = await enterAs("sub-anne");

  expect([anne.page!.url, anne.page!.$("header .leave span").text()]).toEqual(["/mon-compte", "Anne Corbel"]);
  const person = await Person.findOne({ email: "anne.corbel@region.example" }).orFail();
  expect(await FederatedIdentity.findOne({ issuer: provider.issuer, sub: "sub-anne" })).toMatchObject({ person: person._id });
  expect((await mailbox(person.email)).at(-1)!.text).toContain("Votre compte est désormais relié à ProConnect.");
  expect(JSON.parse((await Entry.findOne({ act: "person.signed-in", dossier: `Person/${person._id}` }))!.details)).toEqual({ by: "provider" });
  expect(anne.page!.$("main").text()).toContain("Votre compte y est relié.");

  await Person.updateOne({ _id: person._id }, { email: "anne.martin@region.example" });
  expect((await enterAs("sub-anne")).page!.$("header .leave span").text()).toBe("Anne Corbel");
  await Person.updateOne({ _id: person._id }, { email: "anne.corbel@region.example" });
  expect((await enterAs("sub-anne-2")).page!.$("header .leave span").text()).toBe("Anne Corbel");
  expect(await FederatedIdentity.countDocuments({ person: person._id })).toBe(2);
});

test("what is asked of the provider is what ProConnect asks for: long state and nonce, PKCE, no other parameter", async () => {
  await enterAs("sub-anne");
  const asked = Object.fromEntries(provider.asked.at(-1)!);
  expect(Object.keys(asked).sort()).toEqual(["client_id", "code_challenge", "code_challenge_method", "nonce", "redirect_uri", "response_type", "scope", "state"]);
  expect([asked.state!.length >= 32, asked.nonce!.length >= 32, asked.code_challenge_method, asked.scope, asked.redirect_uri]).toEqual([true, true, "S256", "openid email", `${here.origin}/connexion/fournisseur/retour`]);
  expect(asked.state).not.toBe(asked.nonce);
});

test("nobody outside the staff comes in by the provider, nobody is made, and an address that it has not verified means nobody", async () => {
  const people = await Person.countDocuments();
  const none = "Aucun compte de l’équipe ne correspond à cette identité. Demandez une invitation à l’administration de Passerelle.";
  for (const login of ["sub-nobody", "sub-nadia", "sub-luc"]) expect(refusal(await enterAs(login))).toEqual([422, none]);
  for (const sub of ["sub-nobody", "sub-nadia", "sub-luc"]) expect(await FederatedIdentity.countDocuments({ sub })).toBe(0);
  expect(await Person.countDocuments()).toBe(people);

  adjustConfig({ OIDC_TRUST_EMAIL: true });
  expect((await enterAs("sub-luc")).page!.$("header .leave span").text()).toBe("Luc Roger");
  adjustConfig({ OIDC_TRUST_EMAIL: false });
});

test("a closed account stays closed to its owner's identity", async () => {
  await enterAs("sub-zoe");
  await Person.updateOne({ email: "zoe@region.example" }, { disabledAt: new Date() });
  expect(refusal(await enterAs("sub-zoe"))[0]).toBe(422);
  await Person.updateOne({ email: "zoe@region.example" }, { disabledAt: null });
});

test("a return that this browser did not ask for, or with another state, opens nothing; nor does a refusal over there", async () => {
  const stranger = here.visitor();
  await stranger.get("/connexion/fournisseur/retour?code=abc&state=def");
  expect(refusal(stranger)).toEqual([422, "Ce retour ne répond à aucune demande de ce navigateur, ou vient trop tard. Recommencez."]);

  const browser = here.visitor();
  await browser.get("/connexion/fournisseur");
  await browser.get(`/connexion/fournisseur/retour?code=abc&state=${"x".repeat(43)}&iss=${encodeURIComponent(provider.issuer)}`);
  expect(refusal(browser)).toEqual([422, "ProConnect n’a pas confirmé votre identité. Recommencez, ou entrez avec votre mot de passe."]);

  const quitter = here.visitor();
  await quitter.get("/connexion/fournisseur");
  await quitter.go("GET", new URL(quitter.page!.$("a[href*=abort]").attr("href")!, quitter.page!.url).href);
  expect(refusal(quitter)[0]).toBe(422);
  for (const nobody of [stranger, browser, quitter]) expect((await nobody.get("/mon-compte")).url).toBe("/connexion?retour=%2Fmon-compte");
});

test("where a level is required, an answer without it opens nothing", async () => {
  adjustConfig({ OIDC_ACR: "eidas2" });
  const anne = await enterAs("sub-anne");
  expect(provider.asked.at(-1)!.get("acr_values")).toBe("eidas2");
  expect(refusal(anne)).toEqual([422, "ProConnect ne vous a pas identifié au niveau demandé par la Région."]);
  adjustConfig({ OIDC_ACR: undefined });
});

test("signing out closes the session here, then over there, with the identity token as a hint", async () => {
  const anne = await enterAs("sub-anne");
  const token = anne.page!.$("header form [name=_csrf]").val();
  const bye = await anne.go("POST", "/deconnexion", new URLSearchParams({ _csrf: String(token) }));

  const address = new URL(/^0; url=(.+)$/.exec(bye.headers.get("refresh")!)![1]!);
  expect([address.origin, address.pathname, [...address.searchParams.keys()].sort()]).toEqual([provider.issuer, "/session/end", ["id_token_hint", "post_logout_redirect_uri", "state"]]);
  expect(address.searchParams.get("state")!.length).toBeGreaterThanOrEqual(32);
  expect((await anne.get("/mon-compte")).url).toBe("/connexion?retour=%2Fmon-compte");
  await anne.get(address.href);
  const home = await sendThere(anne, { logout: "yes" });
  expect(home.url).toMatch(/^\/\?state=/);
  await anne.get("/connexion/fournisseur");
  expect(anne.page!.$("input[name=login]")).toHaveLength(1);
});

test("who confirms does so by signing in over there again, and as the person who is here", async () => {
  const anne = await enterAs("sub-anne");
  const asked = await anne.get("/equipe/contre-signatures");
  expect(asked.$("h1").text()).toBe("Confirmez que c’est vous");
  expect(asked.$("main form")).toHaveLength(0);
  const link = asked.$("main .actions a").attr("href")!;
  await anne.get(link);
  expect(Object.fromEntries(provider.asked.at(-1)!)).toMatchObject({ prompt: "login", max_age: "60" });
  expect(anne.page!.$("input[name=login]")).toHaveLength(1);

  expect((await signInThere(anne, "sub-anne")).$("h1").text()).toBe("Contre-signatures");

  await Session.updateMany({}, { provenAt: subHours(new Date(), 1) });
  await anne.get(link);
  await signInThere(anne, "sub-zoe");
  expect(refusal(anne)).toEqual([422, "Vous êtes ici sous un autre compte que celui que vous venez d’ouvrir là-bas."]);
});

test("a provider that does not answer is told, and the password remains", async () => {
  adjustConfig({ OIDC_ISSUER: "http://127.0.0.1:9" });
  const browser = here.visitor();
  const answer = await browser.get("/connexion/fournisseur");
  expect([answer.status, answer.$(".problems li").text(), answer.$("#password").length]).toEqual([422, "ProConnect ne répond pas. Réessayez dans un moment, ou entrez avec votre mot de passe.", 1]);
  adjustConfig({ OIDC_ISSUER: undefined });
  expect((await browser.get("/connexion/fournisseur")).status).toBe(404);
  expect((await browser.get("/connexion/equipe")).$("main .actions").length).toBe(0);
  adjustConfig({ OIDC_ISSUER: provider.issuer });
});
