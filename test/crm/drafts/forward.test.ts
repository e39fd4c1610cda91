import { Charter } from "../../../src/crm/charters/charter.ts";
import { codeOf, fillTo } from "../charters/ceremony.ts";
import { linkIn, mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";

const here = site();

test("the person a draft is forwarded to reads the text themselves before they can sign, whoever ticked it before", async () => {
  const author = here.visitor();
  await fillTo(author, "answers", { number: "000901009", email: "ali@exemple.fr" });
  await author.get(author.page!.url.replace("/verification", "/suite"));
  await author.submit({ who: "signatory", recipient: "Paule Hébert", email: "paule@exemple.fr", sender: "Ali Duval" });

  const paule = here.visitor();
  const link = linkIn((await mailbox("paule@exemple.fr"))[0]!.text);
  const opened = await paule.get(link);
  expect(opened.url).toBe(`${link}/texte`);
  expect(opened.$("#read").is("[checked]")).toBe(false);
  expect((await paule.get(`${link}/signataire`)).$("#role").val()).toBe("");
  await paule.submit({ role: "Gérante", entitled: "oui" });
  expect(paule.page!.url).toBe(`${link}/texte`);
  await paule.submit({ read: "oui" });
  await paule.get(`${link}/verification`);
  await paule.submit({});
  expect((await paule.submit({ code: await codeOf("paule@exemple.fr") })).$("h1").text()).toContain("est signée");
  expect(await Charter.findOne({ status: "active" })).toMatchObject({ signatoryName: "Paule Hébert", textRead: true });
});

test("a link sent to oneself leaves the answers as they are", async () => {
  const author = here.visitor();
  await fillTo(author, "answers", { number: "000901017", email: "lou@exemple.fr" });
  await author.get(author.page!.url.replace("/verification", "/suite"));
  await author.submit({ who: "me", recipient: "", email: "lou@exemple.fr", sender: "" });
  const link = linkIn((await mailbox("lou@exemple.fr"))[0]!.text);
  expect((await here.visitor().get(link)).url).toBe(`${link}/verification`);
});
