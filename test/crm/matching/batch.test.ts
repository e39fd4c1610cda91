import { Ambassador } from "../../../src/crm/ambassadors/ambassador.ts";
import { verifyJournal } from "../../../src/crm/journal/verifyJournal.ts";
import { inviteBatch } from "../../../src/crm/matching/inviteBatch.ts";
import { Invitation } from "../../../src/crm/matching/invitation.ts";
import { openSet } from "../../../src/crm/matching/openSet.ts";
import { solveSlotted } from "../../../src/crm/matching/solve/solveSlotted.ts";
import { SchoolRequest } from "../../../src/crm/requests/schoolRequest.ts";
import { as, aColleague } from "../../support/as.ts";
import { aRequest, aWeekdayIn, anAmbassador } from "../../support/build.ts";
import { site } from "../../support/site.ts";

const here = site();
const at = new Date();
beforeEach(async () => void (await Promise.all([Ambassador.deleteMany({}), Invitation.deleteMany({}), SchoolRequest.deleteMany({})])));
const open = (given: object = {}) => aRequest({ status: "handed-over", confirmedAt: at, ...given });
const pairsOf = async () => {
  const { problem, choices } = await openSet({}, at);
  const { used, proved } = solveSlotted(problem);
  return { proved, pairs: choices.filter((_, e) => used[e]).map(({ request, ambassador, date }) => [String(request._id), ambassador.name, date.toISOString()]) };
};

test("one at a time leaves a class out where all together serve both: the one who shows both trades goes where nobody else can", async () => {
  await anAmbassador({ name: "Les deux", trades: ["batiment", "mer"], monthlyLimit: 1 });
  await anAmbassador({ name: "Bâtiment", radiusKm: 5 });
  const first = await open({ trades: ["batiment"] });
  const second = await open({ trades: ["mer"] });
  const { pairs, proved } = await pairsOf();
  expect([proved, pairs.map(([request, name]) => [request, name]).sort()]).toEqual([true, [[String(first._id), "Bâtiment"], [String(second._id), "Les deux"]].sort()]);
});

test("nobody is proposed for two classes at once, nor beyond what they chose; a place that an invitation holds is not filled twice", async () => {
  const rose = await anAmbassador({ name: "Rose", monthlyLimit: 8 });
  const [morning, noon] = [aWeekdayIn(9), new Date(aWeekdayIn(9).getTime() + 30 * 60_000)];
  await open({ dates: [morning] });
  await open({ dates: [noon] });
  expect((await pairsOf()).pairs).toHaveLength(1);
  await open({ dates: [aWeekdayIn(16)] });
  expect((await pairsOf()).pairs).toHaveLength(2);
  await open({ dates: [aWeekdayIn(23)] });
  expect((await pairsOf()).pairs).toHaveLength(2);
  const held = await open({ dates: [aWeekdayIn(30)] });
  await anAmbassador({ name: "Paul", days: [] });
  await Invitation.create({ request: held._id, ambassador: rose._id, digest: "x", score: 1, sentAt: at });
  expect((await pairsOf()).pairs.some(([request]) => request === String(held._id))).toBe(false);
});

test("priority decides where one person is wanted by two schools", async () => {
  await anAmbassador({ monthlyLimit: 1 });
  await open();
  const rep = await open({ priority: 27 });
  expect((await pairsOf()).pairs.map(([request]) => request)).toEqual([String(rep._id)]);
});

test("the staff see the distribution with its proof, leave somebody out, keep another, and send; a second send finds nothing left", async () => {
  const [anne, luc] = [await anAmbassador({ name: "Anne Roy", trades: ["batiment", "industrie"] }), await anAmbassador({ name: "Luc Sol" })];
  const request = await open({ trades: ["batiment", "industrie"] });
  const desk = await as(await aColleague("Camille", "camille@region.example"), here.visitor());
  const shown = await desk.get("/equipe/rapprochement");
  expect(shown.$("main").text()).toMatch(/1 demande ouverte, 1 invitation proposée, 0 demande sans personne\. Aucune autre répartition ne vaut plus : \d+ points, prouvés\./);
  expect(shown.$(".calls li").text()).toContain("Anne Roy");
  const left = await desk.submit({ leave: `${request._id}-${anne._id}` }, "/equipe/rapprochement");
  expect(left.$(".calls li").text()).toContain("Luc Sol");
  const kept = await desk.submit({ keep: `${request._id}-${luc._id}`, without: "" }, "/equipe/rapprochement");
  expect([kept.$(".calls li").text().includes("Luc Sol"), kept.$("[name=keep]:checked").length]).toEqual([true, 1]);
  const form = kept.$("form").filter((_, one) => kept.$(one).attr("action") === "/equipe/rapprochement");
  const sent = new URLSearchParams({ _csrf: form.find("[name=_csrf]").val() as string, pairs: form.find("[name=pairs]").val() as string });
  await desk.go("POST", "/equipe/rapprochement/invitations", sent);
  expect(desk.page!.$(".banner").text()).toContain("1 invitation envoyée.");
  expect((await Invitation.find({})).map(({ ambassador, status }) => [ambassador.equals(luc._id), status])).toEqual([[true, "sent"]]);
  await desk.go("POST", "/equipe/rapprochement/invitations", sent);
  expect(desk.page!.$(".banner").text()).toContain("0 invitation envoyée. 1 choix ne tenait plus");
  expect((await verifyJournal()).breaks).toEqual([]);
});

test("two choices that cannot stand together are refused with the person's name, and nothing leaves", async () => {
  const rose = await anAmbassador({ name: "Rose Adam", monthlyLimit: 4 });
  const [first, second] = [await open(), await open()];
  const desk = await as(await aColleague("Camille", "camille@region.example"), here.visitor());
  await desk.get("/equipe/rapprochement");
  const token = desk.page!.$("[name=_csrf]").val() as string;
  const both = new URLSearchParams([["_csrf", token], ["keep", `${first._id}-${rose._id}`], ["keep", `${second._id}-${rose._id}`]]);
  const refused = await desk.go("POST", "/equipe/rapprochement", both);
  expect([refused.status, desk.page!.$("main").text().includes("Rose Adam ne peut pas être gardé avec vos autres choix")]).toEqual([422, true]);
  expect(await Invitation.countDocuments()).toBe(0);
});

test("two colleagues who send the same distribution at once send each letter once; another territory is neither seen nor sent", async () => {
  const rose = await anAmbassador();
  const request = await open({ departement: "14" });
  const pairs = [{ request: String(request._id), ambassador: String(rose._id) }];
  expect(await inviteBatch({ pairs, where: { departement: "50" }, by: "system" })).toEqual({ invited: 0, gone: 1 });
  expect((await openSet({ departement: "50" }, at)).requests).toEqual([]);
  const both = await Promise.all([inviteBatch({ pairs, where: {}, by: "system" }), inviteBatch({ pairs, where: {}, by: "system" })]);
  expect(both.map(({ invited }) => invited).sort()).toEqual([0, 1]);
  expect(await Invitation.countDocuments({ request: request._id })).toBe(1);
});
