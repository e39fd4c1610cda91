import { addDays, addMinutes } from "date-fns";
import { config } from "../../../src/config.ts";
import { Charter } from "../../../src/crm/charters/charter.ts";
import { counterSign } from "../../../src/crm/countersign/counterSign.ts";
import { sealCharter } from "../../../src/crm/sealing/sealCharter.ts";
import { sealCharters } from "../../../src/crm/sealing/sealCharters.ts";
import { warnExpiry } from "../../../src/crm/sealing/warnExpiry.ts";
import { readSealIdentity } from "../../../src/pdf/seal/identity.ts";
import { aColleague } from "../../support/as.ts";
import { aCharter, aSignature } from "../../support/charters.ts";
import { mailbox } from "../../support/mailbox.ts";
import { expired, under } from "../../support/seals.ts";
import { site } from "../../support/site.ts";

site();

test("a certificate past its date seals nothing: the charter waits with the reason, and is sealed when the certificate is renewed", async () => {
  const { charter } = await aSignature();
  const signedBefore = await aCharter();
  const camille = await aColleague("Camille Duval", "camille@region.example");
  await under(expired, async () => {
    await expect(sealCharter(charter)).rejects.toThrow("Le certificat du cachet n’est pas en cours de validité.");
    expect(await Charter.findById(charter._id)).toMatchObject({ status: "signed", sealFault: "Le certificat du cachet n’est pas en cours de validité.", sealTries: 1 });
    await expect(counterSign({ charter: signedBefore, by: camille, role: "Direction" })).rejects.toMatchObject({ status: 503, message: "Le certificat du cachet n’est pas en cours de validité." });
  });
  await sealCharters(() => addMinutes(new Date(), 2));
  expect((await Charter.findById(charter._id).orFail()).status).toBe("active");
});

test("the day the certificate ends, the staff are told once that charters now wait", async () => {
  const { notAfter } = readSealIdentity(config().SEAL_KEY!, config().SEAL_CERT!);
  const told = async () => (await mailbox("camille@region.example")).filter(({ template }) => template === "seal-expired");
  await warnExpiry(addMinutes(notAfter, -1));
  expect(await told()).toHaveLength(0);
  for (const days of [0, 1, 40]) await warnExpiry(addDays(addMinutes(notAfter, 1), days));
  expect((await told()).map(({ subject }) => subject)).toEqual(["Le certificat du cachet a expiré : les chartes attendent"]);
});
