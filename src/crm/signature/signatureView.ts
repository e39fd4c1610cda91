import type { Problems } from "../../web/problems.ts";
import type { Dossier } from "../ceremony/dossier.ts";
import { charterUrl } from "../charters/charterUrl.ts";
import { consent } from "../evidence/evidence.ts";
import { smsOffered } from "./channelOf.ts";
import { SigningCode, codeMinutes } from "./signingCode.ts";

/** The page that asks for the code: where it went, half hidden, the document and the consent it stands for, and how to have another. */
export async function codeView({ charter, company }: Dossier, browser: string, problems: Problems) {
  const asked = await SigningCode.findOne({ charter: charter._id, browser });
  const sentTo = asked?.sentTo ?? charter.signatoryEmail;
  return {
    url: charterUrl(charter),
    company: { name: company.name },
    asked: Boolean(asked),
    document: asked && charter.status === "awaiting-code" ? `${charterUrl(charter)}/document.pdf` : null,
    consent: consent.words,
    sentTo: asked?.channel === "sms" ? sentTo.replace(/^(\+33)\d+(\d{2})$/, "$1 … $2") : sentTo.replace(/^(.).*(@.*)$/, "$1…$2"),
    bySms: asked?.channel === "sms",
    minutes: codeMinutes,
    sms: smsOffered(),
    problems,
  };
}
