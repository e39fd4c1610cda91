import { Session } from "../../../src/database/sessions.ts";
import { aColleague, as } from "../../support/as.ts";
import { site } from "../../support/site.ts";

const here = site();
const today = new Date().toISOString().slice(0, 10);

test("a colleague who sets the tablet up is signed out before a company holds it, by the page that says so", async () => {
  const camille = await aColleague("Camille Duval", "camille@region.example");
  const tablet = await as(camille, here.visitor());
  await tablet.get("/equipe/signatures");
  await tablet.submit({ name: "Nuit des métiers", place: "Caen", on: today });
  await tablet.get(tablet.page!.$("article a").first().attr("href")!);
  expect(tablet.page!.$("main").text()).toContain("Cette tablette est encore connectée au nom de Camille Duval.");
  expect(tablet.page!.$("main form button").text()).toBe("Me déconnecter et remettre la tablette");

  await tablet.submit({});
  expect(tablet.page!.url).toBe("/charte");
  expect(await Session.countDocuments({ person: camille._id })).toBe(0);
  expect((await tablet.get("/equipe/chartes")).url).toMatch(/^\/connexion/);
});

test("a colleague who signs in between two companies is signed out by the next one", async () => {
  const camille = await aColleague("Camille Duval", "camille@region.example");
  const tablet = here.visitor();
  const desk = await as(camille, here.visitor());
  const { $ } = await desk.get("/equipe/signatures");
  await tablet.get($("article a").first().attr("href")!);
  expect(tablet.page!.$("main").text()).not.toContain("Camille");
  await as(camille, tablet);
  await tablet.submit({});
  expect((await tablet.get("/equipe/chartes")).url).toMatch(/^\/connexion/);
});
