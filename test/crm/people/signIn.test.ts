import { Person } from "../../../src/crm/people/person.ts";
import { linkIn, mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

const here = site();
beforeAll(async () => void (await Person.create({ name: "Camille Duval", email: "camille@region.example", roles: ["teacher"] })));

test("a person signs in with the mailed link, even after a mail scanner has opened it", async () => {
  const camille = here.visitor();
  await camille.get("/connexion");
  await camille.submit({ email: "Camille@Region.example" });
  const link = linkIn((await mailbox("camille@region.example"))[0]!.text);
  const scanner = here.visitor();
  for (let looks = 0; looks < 3; looks += 1) await scanner.get(link);

  await camille.get(link);
  const home = await camille.submit();

  expect(home.$("header .leave span").text()).toBe("Camille Duval");
  const second = here.visitor();
  await second.get(link);
  expect((await second.submit()).$(".problems li").text()).toBe("Ce lien a déjà servi ou a expiré. Demandez-en un nouveau : il arrive en moins d’une minute.");
});

test("an unknown address reads the same answer, and no letter leaves", async () => {
  const stranger = here.visitor();
  await stranger.get("/connexion");
  expect((await stranger.submit({ email: "nobody@exemple.fr" })).$("h1").text()).toBe("Regardez vos e-mails");
  expect(await mailbox("nobody@exemple.fr")).toEqual([]);
});

test("a second address in the field is refused", async () => {
  const stranger = here.visitor();
  await stranger.get("/connexion");
  const answer = await stranger.submit({ email: "a@exemple.fr, b@exemple.fr" });
  expect(answer.$("#email-problem").text()).toBe("Cette adresse e-mail n’est pas complète. Exemple : prenom.nom@exemple.fr");
});

test("signing in leads back to the asked page of this site, never to another site", async () => {
  const visitor = here.visitor();
  expect((await visitor.get("/connexion?retour=//evil.example")).$("[name=returnTo]").val()).toBe("/");
  expect((await visitor.get("/connexion?retour=/registre")).$("[name=returnTo]").val()).toBe("/registre");
});
