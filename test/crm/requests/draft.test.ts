import { RequestDraft } from "../../../src/crm/requests/requestDraft.ts";
import { SchoolRequest } from "../../../src/crm/requests/schoolRequest.ts";
import { aSchool, wished } from "../../support/build.ts";
import { linkIn, mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

const here = site();

test("a teacher puts a request aside half written, and finds it as it was by the letter, to be sent then", async () => {
  const school = await aSchool();
  const browser = here.visitor();
  await browser.get(`/demandes/nouvelle/${school._id}`);
  const half = { format: "visit", classes: "4e B", trades: ["mer", "energie"], aims: ["stereotypes"], speakers: "2", wish: "Une classe qui aime la mer", email: "" };
  const unsaid = await browser.submit(half, undefined, "Finir plus tard");
  expect([unsaid.status, unsaid.$("#email-problem").text(), unsaid.$("[name=classes]").val()]).toEqual([422, "Indiquez une adresse e-mail.", "4e B"]);
  expect(await RequestDraft.countDocuments()).toBe(0);
  expect((await browser.submit({ email: "nadia@exemple.fr" }, undefined, "Finir plus tard")).$("h1").text()).toBe("Votre demande est mise de côté");
  expect(await SchoolRequest.countDocuments()).toBe(0);

  const later = here.visitor();
  const shown = await later.get(linkIn((await mailbox("nadia@exemple.fr"))[0]!.text));
  const ticked = (name: string) => shown.$(`[name=${name}]:checked`).map((_, one) => shown.$(one).val()).get();
  expect([shown.$("[name=classes]").val(), shown.$("[name=wish]").text(), ticked("format"), ticked("trades"), ticked("aims"), shown.$("[name=speakers]").val(), shown.$("details[open]").length]).toEqual(["4e B", "Une classe qui aime la mer", ["visit"], ["mer", "energie"], ["stereotypes"], "2", 1]);
  const sent = await later.submit({ level: "4e", headCount: "24", date1: wished(9), date2: wished(16), name: "Nadia Lebrun" });
  expect(sent.$("h1").text()).toBe("Regardez vos e-mails");
  expect(await SchoolRequest.findOne()).toMatchObject({ classes: ["4e B"], speakers: 2, format: "visit" });
});
