import { addDays, addMinutes } from "date-fns";
import { adjustConfig, config } from "../../../src/config.ts";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { sealCharters } from "../../../src/crm/sealing/sealCharters.ts";
import { sealFault } from "../../../src/crm/sealing/sealFault.ts";
import { warnExpiry } from "../../../src/crm/sealing/warnExpiry.ts";
import { createDevelopmentIdentity } from "../../../src/pdf/seal/developmentIdentity.ts";
import { aColleague, as } from "../../support/as.ts";
import { aCharter, aSignature } from "../../support/charters.ts";
import { mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";
import { codeOf, fillTo } from "./ceremony.ts";

const here = site();
const seal = { SEAL_KEY: "", SEAL_CERT: "" };
beforeAll(() => void Object.assign(seal, { SEAL_KEY: config().SEAL_KEY!, SEAL_CERT: config().SEAL_CERT! }));
afterEach(() => adjustConfig(seal));
const status = async ({ _id }: Pick<Charter, "_id">) => (await Charter.findById(_id).orFail()).status;

test("a seal that fails leaves the charter signed, says so to everyone, tries again, wakes the staff, and ends well", async () => {
  const staff = await aColleague("Camille Duval", "camille@region.example");
  const good = config().SEAL_KEY!;
  adjustConfig({ SEAL_KEY: "abîmée" });
  const manager = here.visitor();
  await fillTo(manager, "code", { number: "000901009", email: "panne@exemple.fr" });
  const thanks = await manager.submit({ code: await codeOf("panne@exemple.fr") });
  expect(thanks.$("main").text()).toContain("Le cachet électronique est en cours de pose");
  const charter = await Charter.findOne({ signatoryEmail: "panne@exemple.fr" }).orFail();
  expect((await here.visitor().get(`/v/${charter.publicId}`)).$("#charter-status").text().trim()).toBe("Signée, scellement en attente");
  expect(await fetch(`${here.origin}/readyz`).then(answer => answer.json())).toMatchObject({ status: "not ready", seal: false });
  expect(sealFault()).toBe("SEAL_KEY n’est pas une clé privée PEM lisible.");

  let at = addMinutes(new Date(), 2);
  for (let round = 0; round < 3; round += 1) {
    await sealCharters(() => at);
    at = addMinutes(at, 61);
  }
  expect((await mailbox("camille@region.example")).map(({ template }) => template)).toEqual(["seal-fault"]);
  const desk = await as(staff, here.visitor());
  expect((await desk.get("/equipe")).$("main").text()).toMatch(/1 cachet à poser/);
  expect((await desk.get(`/equipe/chartes/${charter._id}`)).$("main").text()).toContain("en échec après 4 essais");

  adjustConfig({ SEAL_KEY: good });
  const after = await desk.submit({}, `/equipe/chartes/${charter._id}/cachet`);
  expect(after.$(".tag").first().text()).toBe("En vigueur");
  expect((await mailbox("panne@exemple.fr")).at(-1)!.template).toBe("charter-signed");
  expect(sealFault()).toBeNull();
});

test("one charter that cannot be sealed does not hold the others", async () => {
  const [broken, sound] = [await aSignature(), await aSignature()];
  await Charter.updateOne({ _id: broken.charter._id }, { reference: "CH-BROKEN" });
  await (await import("../../../src/crm/sealing/paper.ts")).Paper.deleteMany({ charter: broken.charter._id });
  await sealCharters(() => addMinutes(new Date(), 1));
  expect([await status(broken.charter), await status(sound.charter)]).toEqual(["signed", "active"]);
});

test("the staff are warned once at 60, 30 and 7 days from the end of the certificate", async () => {
  const made = new Date("2026-11-24T10:00:00Z");
  const { keyPem, certPem } = createDevelopmentIdentity({ commonName: "Essai", at: made });
  const before = { SEAL_KEY: config().SEAL_KEY!, SEAL_CERT: config().SEAL_CERT! };
  adjustConfig({ SEAL_KEY: keyPem, SEAL_CERT: certPem });
  const end = new Date("2029-11-24T10:00:00Z");
  const warned = [];
  for (const left of [61, 60, 59, 30, 29, 8, 7, 1]) {
    await Promise.all([warnExpiry(addDays(end, -left)), warnExpiry(addDays(end, -left))]);
    warned.push((await mailbox("camille@region.example")).filter(({ template }) => template === "seal-expiry").length);
  }
  expect(warned).toEqual([0, 1, 1, 2, 2, 2, 3, 3]);
  expect(sealFault(addDays(end, 1))).toBe("Le certificat du cachet n’est pas en cours de validité.");
  adjustConfig(before);
});

test("the Région counter-signs a batch only after a second proof of who signs; each paper names the charter's hash, once", async () => {
  const [one, two] = [await aCharter(), await aCharter()];
  const desk = await as(await aColleague("Camille Duval", "camille@region.example"), here.visitor());
  const asked = await desk.get("/equipe/contre-signatures");
  expect(asked.$("h1").text()).toBe("Confirmez que c’est vous");
  await desk.submit({});
  const wrong = await desk.submit({ code: "00000000" }, "/confirmer");
  expect(wrong.$("#code-problem").text()).toBe("Ce n’est pas le bon code.");
  const list = await desk.submit({ code: await codeOf("camille@region.example") }, "/confirmer");
  expect(list.$("h1").text()).toBe("Contre-signatures");
  const empty = await desk.submit({ role: "" });
  expect([empty.$("#role-problem").text(), empty.$("#charters-problem").text()]).toEqual(["Indiquez votre fonction : elle figure sur le document.", "Choisissez au moins une charte."]);
  const done = await desk.submit({ role: "Direction de l’orientation", charters: [String(one._id), String(two._id)] });
  expect(done.$(".verdict.good").length).toBe(2);
  await desk.get("/equipe/contre-signatures");
  const again = await desk.go("POST", "/equipe/contre-signatures", new URLSearchParams({ _csrf: String(desk.page!.$("input[name=_csrf]").first().val()), role: "x", charters: String(one._id) }));
  expect(again.$(".verdict.bad").text()).toContain("Cette charte est déjà contre-signée.");
  const paper = await here.visitor().get(`/v/${one.publicId}/contre-signature.pdf`);
  expect(paper.body.subarray(0, 5).toString()).toBe("%PDF-");
  expect((await mailbox(one.signatoryEmail)).filter(({ template }) => template === "charter-countersigned")).toHaveLength(1);
  const elsewhere = await as(await aColleague("Marc Hamel", "marc@region.example", ["50"]), here.visitor());
  expect((await elsewhere.get(`/equipe/chartes/${one._id}`)).status).toBe(404);
});

test("staff withdraw a charter or void it with a reason, and the company reads why", async () => {
  const [one, two] = [await aCharter(), await aCharter()];
  const desk = await as(await aColleague("Camille Duval", "camille@region.example"), here.visitor());
  await desk.get(`/equipe/chartes/${one._id}`);
  const wrong = await desk.submit({ reason: "" }, `/equipe/chartes/${one._id}/retrait`);
  expect(wrong.$("#reason-problem").text()).toBe("Dites pourquoi, en quelques mots (5 à 500 caractères).");
  await desk.submit({ reason: "Engagement rompu deux fois." }, `/equipe/chartes/${one._id}/retrait`);
  expect(desk.page!.$(".tag").first().text()).toBe("Retirée");
  await desk.get(`/equipe/chartes/${two._id}`);
  const voided = await desk.submit({ fault: "Nom de l’entreprise faux." }, `/equipe/chartes/${two._id}/annulation`);
  expect(voided.$(".tag").first().text()).toBe("Annulée et refaite");
  expect(voided.$(".timeline").text()).toContain("Annulée et refaite");
  expect((await mailbox(two.signatoryEmail)).at(-1)!.text).toContain("Nom de l’entreprise faux.");
});
