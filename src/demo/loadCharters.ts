import { subDays } from "date-fns";
import { choosePledges } from "../crm/ceremony/choosePledges.ts";
import { Charter } from "../crm/charters/charter.ts";
import { currentText } from "../crm/charterTexts/textOf.ts";
import { editDraft } from "../crm/charters/editDraft.ts";
import { nameSignatory } from "../crm/ceremony/nameSignatory.ts";
import { readText } from "../crm/ceremony/readText.ts";
import { setTargets } from "../crm/ceremony/setTargets.ts";
import { sealCharters } from "../crm/sealing/sealCharters.ts";
import { sendCode } from "../crm/signature/sendCode.ts";
import { signCharter } from "../crm/signature/signCharter.ts";
import { startCharter } from "../crm/ceremony/startCharter.ts";
import { companyOfNumber } from "../crm/companies/companyOfNumber.ts";
import { open } from "../crm/mail/envelope.ts";
import { Letter } from "../crm/mail/letter.ts";
import { addressOf } from "./addressOf.ts";
import { beginners, signatories } from "./cast.ts";

/** The companies sign as they would on the site, code and seal included. */
export async function loadCharters(at: Date) {
  for (const { siren, name, role, pledges, daysAgo } of signatories) {
    const day = subDays(at, daysAgo);
    const { _id } = await begin(siren, day);
    const draft = () => Charter.findById(_id).orFail();
    const text = await currentText(at);
    await editDraft(await draft(), { companySeen: true, marksShown: true });
    await choosePledges(await draft(), text, pledges);
    await setTargets(await draft(), text, Object.fromEntries(pledges.map((name, i) => [name, String(2 + i * 3)])));
    await readText(await draft(), "oui");
    await nameSignatory(await draft(), { name, role, email: addressOf(name), entitled: "oui" });
    await sendCode({ charter: await draft(), browser: "demonstration", at: day });
    const context = { ip: "127.0.0.1", userAgent: "demonstration", language: "fr" };
    await signCharter({ charter: await draft(), code: await codeSentTo(addressOf(name)), browser: "demonstration", context, at: day });
  }
  for (const siren of beginners) await begin(siren, at);
  await sealCharters(() => at);
}

async function begin(siren: string, at: Date) {
  const { company } = await companyOfNumber(siren);
  if (!company) throw new Error(`The demonstration has no company ${siren}.`);
  return startCharter(company, at);
}

async function codeSentTo(address: string) {
  const letter = await Letter.findOne({ to: address, template: "charter-code" }).sort({ createdAt: -1 }).orFail();
  return String(open(letter.data!).code);
}
