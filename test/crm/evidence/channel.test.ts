import { createHmac } from "node:crypto";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { Evidence } from "../../../src/crm/evidence/evidence.ts";
import { Entry } from "../../../src/crm/journal/entry.ts";
import { Letter } from "../../../src/crm/mail/letter.ts";
import { sendLetters } from "../../../src/crm/mail/sendLetters.ts";
import { signCharter } from "../../../src/crm/signature/signCharter.ts";
import { aCharterWithItsCode } from "../../support/charters.ts";
import { site } from "../../support/site.ts";

site();

test("the evidence says which message bore the code, when it was asked and when the mail server took it; the journal holds the address as an HMAC alone", async () => {
  const { charter, code, email } = await aCharterWithItsCode();
  const taken = new Date();
  await sendLetters({ keeps: true, send: async () => "250 ok" }, () => taken);
  await signCharter({ charter, code, browser: "b", context: { ip: "127.0.0.1", userAgent: "essai", language: "fr" } });
  const proof = await Evidence.findOne({ charter: charter._id }).orFail();
  const letter = await Letter.findOne({ to: email, template: "charter-code" }).orFail();
  expect(proof).toMatchObject({ sentTo: email, codeSentAt: taken, messageId: `<${letter._id}@passerelle>` });
  expect(proof.codeAskedAt!.getTime()).toBeLessThanOrEqual(taken.getTime());
  const { details } = await Entry.findOne({ act: "charter.signed" }).orFail();
  expect(JSON.parse(details).address).toBe(createHmac("sha256", proof.salt!).update(email).digest("hex"));
  expect(details).not.toContain("@");
});

test("a code typed before the mail server's answer was noted leaves that moment empty, not invented", async () => {
  const { charter, code } = await aCharterWithItsCode();
  await signCharter({ charter, code, browser: "b", context: { ip: "127.0.0.1", userAgent: "essai", language: "fr" } });
  expect(await Evidence.findOne({ charter: charter._id })).toMatchObject({ codeSentAt: null });
  expect((await Charter.findById(charter._id).orFail()).status).toBe("signed");
});
