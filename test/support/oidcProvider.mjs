// A real OpenID Connect provider in a process of its own, for tests: oidc-provider with its own pages for sign-in and consent.
// Settings by environment: PORT, SITE (who asks), ACCOUNTS (JSON by login, which is the sub: email, email_verified), ACR (the level it vouches for).
import { generateKeyPairSync } from "node:crypto";
import { Provider } from "oidc-provider";

const { PORT, SITE, ACCOUNTS, ACR } = process.env;
const accounts = JSON.parse(ACCOUNTS);
const key = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey.export({ format: "jwk" });
const issuer = `http://127.0.0.1:${PORT}`;

const provider = new Provider(issuer, {
  clients: [
    {
      client_id: "passerelle",
      client_secret: "secret-of-the-test-0123456789",
      redirect_uris: [`${SITE}/connexion/fournisseur/retour`],
      post_logout_redirect_uris: [`${SITE}/`],
      token_endpoint_auth_method: "client_secret_post",
      userinfo_signed_response_alg: "RS256",
    },
  ],
  claims: { openid: ["sub"], email: ["email", "email_verified"], acr: null, auth_time: null },
  acrValues: ["eidas1", "eidas2"],
  features: { devInteractions: { enabled: true }, jwtUserinfo: { enabled: true } },
  findAccount: (_, login) => accounts[login] && { accountId: login, claims: () => ({ sub: login, ...accounts[login] }) },
  pkce: { required: () => true },
  cookies: { keys: ["cookies-of-the-test"] },
  jwks: { keys: [{ ...key, use: "sig", alg: "RS256", kid: "test" }] },
  ttl: { AccessToken: 60, AuthorizationCode: 30, Grant: 3600, IdToken: 3600, Interaction: 600, Session: 3600 },
});

// Its own sign-in page does not say at which level: this one says so for it.
const finish = provider.interactionFinished.bind(provider);
provider.interactionFinished = (request, response, result, options) => finish(request, response, result.login && ACR ? { login: { ...result.login, acr: ACR } } : result, options);

// Who asks is told, so that a test may read the parameters it was sent.
provider.use((ctx, next) => {
  if (ctx.path === "/auth" && ctx.method === "GET") process.stdout.write(`${JSON.stringify({ asked: ctx.querystring })}\n`);
  return next();
});
provider.listen(Number(PORT), "127.0.0.1", () => process.stdout.write(`${JSON.stringify({ issuer })}\n`));
