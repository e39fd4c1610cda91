import { Charter } from "../../../src/crm/charters/charter.ts";
import { loadReferenceData } from "../../../src/crm/territories/loadReferenceData.ts";
import { aColleague, as } from "../../support/as.ts";
import { mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

const here = site();
beforeAll(() => loadReferenceData());
const line = "000901009;zoe@exemple.fr;Zoé Œuvré";

test("an officer invites the companies of their own territory alone, whatever they post", async () => {
  const elsewhere = await as(await aColleague("Lise Morel", "lise@region.example", ["14"]), here.visitor());
  await elsewhere.get("/equipe/invitations-charte");
  const preview = await elsewhere.submit({ list: line });
  expect(preview.$(".verdict.bad").text()).toBe("Cette entreprise n’est pas de votre territoire.");
  expect(preview.$("pre.letter").length).toBe(0);
  const token = String(elsewhere.page!.$("input[name=_csrf]").first().val() ?? (await elsewhere.get("/equipe/invitations-charte")).$("input[name=_csrf]").val());
  await elsewhere.go("POST", "/equipe/invitations-charte/envoi", new URLSearchParams({ _csrf: token, list: line }));
  expect(await mailbox("zoe@exemple.fr")).toEqual([]);
  expect(await Charter.countDocuments()).toBe(0);

  const hers = await as(await aColleague("Marc Hamel", "marc@region.example", ["50"]), here.visitor());
  await hers.get("/equipe/invitations-charte");
  await hers.submit({ list: line });
  await hers.submit({});
  expect((await mailbox("zoe@exemple.fr")).map(({ template }) => template)).toEqual(["charter-invited"]);
});
