import { createServer } from "node:http";
import { adjustConfig } from "../../../src/config.ts";
import { carrierFor } from "../../../src/crm/mail/carrier.ts";
import { sendLetters } from "../../../src/crm/mail/sendLetters.ts";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { aColleague, as } from "../../support/as.ts";
import { mailbox } from "../../support/mailbox.ts";
import { site } from "../../support/site.ts";
import { codeOf, fillTo } from "./ceremony.ts";

const here = site();
const today = new Date().toISOString().slice(0, 10);

test("at an event, companies sign one after another on one tablet, each with its own code, and the wall shows them without anybody's name", async () => {
  const desk = await as(await aColleague("Camille Duval", "camille@region.example"), here.visitor());
  await desk.get("/equipe/signatures");
  const wrong = await desk.submit({ name: "", on: "32/13" });
  expect([wrong.$("#name-problem").text(), wrong.$("#on-problem").text()]).toEqual(["Donnez un nom à cette journée, en 3 à 120 caractères.", "Indiquez une date, par exemple 24/11/2026."]);
  const opened = await desk.submit({ name: "Nuit des métiers", place: "Caen", on: today });
  const [tabletPage, wall] = opened.$("article a").toArray().map(link => opened.$(link).attr("href")!);

  const tablet = here.visitor();
  for (const [number, email] of [["000901009", "un@exemple.fr"], ["000901041", "deux@exemple.fr"]] as const) {
    await tablet.get(tabletPage!);
    await tablet.submit({});
    expect(tablet.page!.url).toBe("/charte");
    await fillTo(tablet, "code", { number, email });
    await tablet.submit({ code: await codeOf(email) });
    expect(tablet.page!.$("h1").text()).toContain("est signée");
  }
  const thanks = tablet.page!.url;
  await tablet.submit({}, `${tabletPage}/suivante`);
  expect((await tablet.get(thanks)).url).toMatch(/^\/v\//);

  const shown = (await here.visitor().get(wall!)).$("main");
  expect(shown.text()).toContain("2 entreprises engagées, Caen");
  expect(shown.find(".card h2").toArray().length).toBe(2);
  expect(shown.text()).not.toMatch(/Lemoine|@/);
  expect(await Charter.countDocuments({ signingDay: null })).toBe(0);
});

test("a code may come by short message through the gateway, to a French mobile alone, and is kept out of the mail", async () => {
  const received: { to: string; text: string }[] = [];
  const gateway = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += String(chunk);
    received.push(JSON.parse(body));
    response.end("ok");
  });
  await new Promise<void>(resolve => gateway.listen(0, "127.0.0.1", resolve));
  adjustConfig({ SMS_GATEWAY: `http://127.0.0.1:${(gateway.address() as { port: number }).port}/sms` });
  const manager = here.visitor();
  await fillTo(manager, "answers", { number: "000901058", email: "artisan@exemple.fr" });
  const form = { channel: "sms", phone: "02 31 00 00 00" };
  const landline = await manager.go("POST", `${manager.page!.url.replace("/verification", "")}/code`, new URLSearchParams({ _csrf: String(manager.page!.$("input[name=_csrf]").first().val()), ...form }));
  expect(landline.$("#phone-problem").text()).toBe("Indiquez un numéro de mobile français, par exemple 06 12 34 56 78.");
  await manager.go("POST", `${manager.page!.url}`, new URLSearchParams({ _csrf: String(manager.page!.$("input[name=_csrf]").first().val()), channel: "sms", phone: "06 12 34 56 78" }));
  expect(manager.page!.$("main").text()).toContain("par SMS au +33 … 78");
  await sendLetters(carrierFor());
  expect(received).toEqual([{ to: "+33612345678", text: expect.stringMatching(/^\d{8} : votre code pour signer la charte de Maçonnerie Vauquelin\./) }]);
  const signed = await manager.submit({ code: /\d{8}/.exec(received[0]!.text)![0] });
  expect(signed.$("h1").text()).toContain("est signée");
  expect((await mailbox("artisan@exemple.fr")).map(({ template }) => template)).not.toContain("charter-code");
  adjustConfig({ SMS_GATEWAY: "none" });
  gateway.closeAllConnections();
  await new Promise(resolve => gateway.close(resolve));
});
