import { adjustConfig } from "../../../src/config.ts";
import { Person } from "../../../src/crm/people/person.ts";
import { aProvider, signInThere } from "../../support/identityProvider.ts";
import { site } from "../../support/site.ts";

const here = site();
let provider: Awaited<ReturnType<typeof aProvider>>;
beforeAll(async () => void (provider = await aProvider(here.origin, { "sub-anne": { email: "anne@region.example", email_verified: true } }, "eidas2")), 60_000);
afterAll(() => provider.stop());

test("where a level is required and the provider vouches for one of those asked, the colleague is in", async () => {
  await Person.create({ name: "Anne Corbel", email: "anne@region.example", roles: ["officer"] });
  adjustConfig({ OIDC_ACR: "eidas2 eidas3" });
  const browser = here.visitor();
  await browser.get("/connexion/fournisseur?retour=/mon-compte");
  expect((await signInThere(browser, "sub-anne")).url).toBe("/mon-compte");
});
