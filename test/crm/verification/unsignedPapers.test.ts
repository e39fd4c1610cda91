import { subMinutes } from "date-fns";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { editDraft } from "../../../src/crm/charters/editDraft.ts";
import { Evidence } from "../../../src/crm/evidence/evidence.ts";
import { Paper } from "../../../src/crm/sealing/paper.ts";
import { sealCharter } from "../../../src/crm/sealing/sealCharter.ts";
import { sendCode } from "../../../src/crm/signature/sendCode.ts";
import { signCharter } from "../../../src/crm/signature/signCharter.ts";
import { codeOf } from "../charters/ceremony.ts";
import { aCharterWithItsCode } from "../../support/charters.ts";
import { site } from "../../support/site.ts";

const here = site();

test("a document that was shown with a code and never signed is no paper of the charter, for the page and for the browser", async () => {
  const { charter, email } = await aCharterWithItsCode({}, subMinutes(new Date(), 5));
  const { sha256: unsigned } = await Paper.findOne({ charter: charter._id }).orFail();
  await editDraft(await Charter.findById(charter._id).orFail(), { pledges: ["immersions"] });
  await sendCode({ charter: await Charter.findById(charter._id).orFail(), browser: "b" });
  await signCharter({ charter, code: await codeOf(email), browser: "b", context: { ip: "127.0.0.1", userAgent: "essai", language: "fr" } });
  await sealCharter(charter);
  const signed = (await Evidence.findOne({ charter: charter._id }).orFail()).basePdfSha256!;
  expect(await Paper.countDocuments({ charter: charter._id, kind: "base" })).toBe(2);

  const page = async (digest: string) => here.visitor().get(`/v/${charter.publicId}?empreinte=${digest}`);
  expect((await page(signed)).$("#resultat").text()).toContain("l’exemplaire présenté au signataire");
  const answer = await page(unsigned);
  expect(answer.$("#resultat").text().trim()).toBe("Ce fichier n’est aucun de ceux de cette charte : il a été modifié, ou il vient d’ailleurs.");
  expect(answer.$("pass-file-check").attr("data-known")).not.toContain(unsigned);
});
