import { Charter } from "../../../src/crm/charters/charter.ts";
import { Company } from "../../../src/crm/companies/company.ts";
import { aColleague, as } from "../../support/as.ts";
import { aCharter } from "../../support/charters.ts";
import { linkIn, mailbox } from "../../support/mailbox.ts";
import { aCompany, aContact, normandie } from "../../support/records.ts";
import { site } from "../../support/site.ts";

const here = site();
normandie();
const desk = async () => as(await aColleague("Camille Duval", "camille@region.example"), here.visitor());
const invited = async (email: string) => (await mailbox(email)).filter(({ template }) => template === "charter-invited").length;

test("two clicks send one invitation, and the same list pasted again says when it left", async () => {
  const camille = await desk();
  await camille.get("/equipe/invitations-charte");
  const list = "000901009;zoe@exemple.fr;Zoé Œuvré\n000901017;ZOE@exemple.fr;Zoé encore";
  const preview = await camille.submit({ list });
  expect(preview.$(".verdict.bad").text()).toBe("Cette adresse est déjà à la ligne 1 : une personne reçoit une seule invitation par envoi.");
  const form = Object.fromEntries(["_csrf", "list", "sending"].map(name => [name, String(preview.$(`main input[name=${name}]`).val())]));
  await Promise.all([1, 2].map(() => camille.go("POST", "/equipe/invitations-charte/envoi", new URLSearchParams(form))));
  const again = await camille.go("POST", "/equipe/invitations-charte/envoi", new URLSearchParams(form));
  expect(again.$(".verdict.good").text()).toBe("Envoyée");
  expect([await invited("zoe@exemple.fr"), await Charter.countDocuments({ contactEmail: "zoe@exemple.fr" })]).toEqual([1, 1]);
  await camille.get("/equipe/invitations-charte");
  expect((await camille.submit({ list: "000901009;zoe@exemple.fr;Zoé" })).$(".verdict.bad").text()).toContain("a déjà reçu l’invitation le");
});

test("a list longer than five thousand characters is read to its last line", async () => {
  const camille = await desk();
  await camille.get("/equipe/invitations-charte");
  const lines = Array.from({ length: 49 }, (_, i) => `123456788;${"a".repeat(50)}${i}@${"b".repeat(40)}.fr;${"Prénom ".repeat(6)}`);
  const preview = await camille.submit({ list: [...lines, "000901025;derniere@exemple.fr;Dernière Ligne"].join("\n") });
  expect(preview.$("article").last().text()).toContain("Dernière Ligne <derniere@exemple.fr>");
  expect(preview.$("article").last().find(".verdict.bad").text()).toBe("");
});

test("companies chosen in a list are invited from there: who to write to is filled in, each letter is shown, and who signs is engaged", async () => {
  const [forges, scierie, bound] = [await aCompany({ name: "Forges de Vire", siren: "552100554" }), await aCompany({ name: "Scierie Vire" }), await aCompany({ name: "Tannerie Vire" })];
  await aContact({ company: forges._id });
  await aCharter(new Date(), bound);
  const camille = await desk();
  await camille.get("/equipe/entreprises?q=vire");
  await camille.submit({ all: "oui", query: "q=vire", chosen: [] }, "/equipe/entreprises/actions");
  const page = await camille.submit({}, `${camille.page!.url}/apercu/invite-charter`);
  expect(page.$("h1").text()).toBe("Inviter les entreprises choisies");
  expect(page.$("fieldset").text()).toContain("Sa charte est déjà en vigueur.");
  expect([page.$(`#email-${forges._id}`).val(), page.$(`#name-${forges._id}`).val(), page.$(`#email-${scierie._id}`).val()]).toEqual(["nora.petit@exemple.fr", "Nora Petit", ""]);
  const url = page.$("form#choix").attr("action")!;
  const none = await camille.submit({ [`email-${forges._id}`]: "", [`name-${forges._id}`]: "Nora Petit" }, url);
  expect([none.status, none.$("main .problem, main [role=alert], main .problems").text()]).toEqual([422, expect.stringContaining("Indiquez au moins une adresse e-mail.")]);
  const preview = await camille.submit({ [`email-${forges._id}`]: "nora.petit@exemple.fr", [`email-${scierie._id}`]: "scierie@exemple.fr", [`name-${scierie._id}`]: "Ali Sylla" }, url);
  expect(preview.$("pre.letter").text()).toContain("au nom de Scierie Vire");
  await camille.submit({});
  expect([await invited("nora.petit@exemple.fr"), await invited("scierie@exemple.fr")]).toEqual([1, 1]);
  const draft = await here.visitor().get(linkIn((await mailbox("scierie@exemple.fr")).at(-1)!.text));
  expect(draft.$("main").text()).toContain("Scierie Vire");
  await aCharter(new Date(), scierie);
  expect((await Company.findById(scierie._id).orFail()).status).toBe("engaged");
  const other = await as(await aColleague("Marc Hamel", "marc@region.example"), here.visitor());
  expect((await other.get(url.replace(/\?.*/, ""))).status).toBe(404);
});
