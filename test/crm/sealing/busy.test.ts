import { makePdf } from "../../../src/pdf/worker/makePdf.ts";
import { Letter } from "../../../src/crm/mail/letter.ts";
import { aSheet } from "../../pdf/sheet.ts";
import { fillTo } from "../charters/ceremony.ts";
import { site } from "../../support/site.ts";

const here = site();

test("where fifty papers wait already, the visitor reads so on a French page with the time to come back, and nothing has left", async () => {
  const visitor = here.visitor();
  await fillTo(visitor, "answers", { number: "000901009", email: "zoe@exemple.fr" });
  const base = visitor.page!.url.replace("/verification", "");
  // Each sheet made is followed by another one: the queue stays full until the answer is there.
  let full = true;
  const keep = async () => {
    while (full) await makePdf("charter", aSheet());
  };
  const keepers = Array.from({ length: 51 }, keep);
  const answers = [await visitor.get(`${base}/apercu.pdf`), await visitor.get(`${base}/verification`), await visitor.submit({})];
  full = false;
  await Promise.all(keepers);

  for (const refused of [answers[0]!, answers[2]!]) {
    expect(refused.status).toBe(503);
    expect(refused.headers.get("retry-after")).toBe("30");
    expect(refused.headers.get("content-disposition")).toBeNull();
    expect(refused.$("main").text()).toContain("Beaucoup de documents se préparent en ce moment, le vôtre n’a pas pu l’être. Rien n’est perdu.");
  }
  expect(answers[1]!.status).toBe(200);
  expect(await Letter.countDocuments()).toBe(0);
  await visitor.get(`${base}/verification`);
  expect((await visitor.submit({})).$("h1").text()).toBe("Saisissez le code pour signer");
}, 60_000);
