import { SavedView } from "../../../src/crm/lists/savedView.ts";
import { nextDigest } from "../../../src/crm/lists/nextDigest.ts";
import { sendViewDigests } from "../../../src/crm/lists/sendViewDigests.ts";
import { as, aColleague } from "../../support/as.ts";
import { mailbox } from "../../support/mailbox.ts";
import { aCompany, normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";

const here = site();
normandie();

test("a view is saved from the list, found again there, shared with its territory kept, and forgotten", async () => {
  await aCompany({ name: "Scierie du Perche", nafCode: "43.99C", nafNomenclature: "NAFRev2" });
  const [camille, marc] = [await aColleague("Camille Duval", "camille@region.example"), await aColleague("Marc Hamel", "marc@region.example", ["50"])];
  const browser = await as(camille, here.visitor());
  await browser.get("/equipe/entreprises?secteur=F&inconnu=1");
  await browser.get(browser.page!.$(".list-tools a").first().attr("href")!);
  expect((await browser.submit({ name: "" })).$("#name-problem").text()).toContain("Donnez un nom");
  await browser.submit({ name: "Le bâtiment", shared: "oui", rhythm: "weekly" });

  expect(browser.page!.url).toBe("/equipe/entreprises?secteur=F");
  expect(browser.page!.$(".list-tools").text()).toContain("Le bâtiment");
  const other = await as(marc, here.visitor());
  await other.get("/equipe/entreprises");
  expect((await other.get(other.page!.$(".list-tools a:contains(bâtiment)").attr("href")!)).$(".sentence").text()).toBe("0 entreprise du secteur Construction");
  await browser.get("/equipe/entreprises?secteur=F");
  await browser.get(browser.page!.$(".list-tools a").first().attr("href")!);
  expect((await browser.submit({ name: "Le bâtiment" })).$("#name-problem").text()).toBe("Vous avez déjà une vue de ce nom.");
  await other.get("/equipe/vues");
  expect(other.page!.$(".shelf li")).toHaveLength(0);
  await browser.get("/equipe/vues");
  await browser.submit({}, browser.page!.$(".shelf form").attr("action"));
  expect(await SavedView.countDocuments()).toBe(0);
});

test("a digest leaves on the next working morning or Monday, at seven in Paris, whatever the clocks do", () => {
  expect(nextDigest("daily", new Date("2026-11-25T10:00:00Z"))!.toISOString()).toBe("2026-11-26T06:00:00.000Z");
  expect(nextDigest("daily", new Date("2026-12-24T10:00:00Z"))!.toISOString()).toBe("2026-12-28T06:00:00.000Z");
  expect(nextDigest("weekly", new Date("2026-11-25T10:00:00Z"))!.toISOString()).toBe("2026-11-30T06:00:00.000Z");
  expect(nextDigest("weekly", new Date("2027-03-26T10:00:00Z"))!.toISOString()).toBe("2027-03-29T05:00:00.000Z");
  expect(nextDigest("never", new Date())).toBeNull();
});

test("a view's digest is sent once by two workers, with its figures and its link", async () => {
  const jeanne = await aColleague("Jeanne Roy", "jeanne@region.example");
  const due = new Date("2026-11-26T06:00:00Z");
  await SavedView.create({ owner: jeanne._id, name: "Construction", word: "entreprises", query: "secteur=F", rhythm: "daily", dueAt: due });

  await Promise.all([sendViewDigests(due), sendViewDigests(due)]);

  const letters = await mailbox("jeanne@region.example");
  expect(letters).toHaveLength(1);
  expect(letters[0]!.subject).toBe("Construction : 1 entreprise du secteur Construction");
  expect(letters[0]!.text).toContain("Scierie du Perche");
  expect(letters[0]!.text).toContain("/equipe/entreprises?secteur=F");
  expect((await SavedView.findOne({ name: "Construction" }))!.dueAt).toEqual(new Date("2026-11-27T06:00:00Z"));
});
