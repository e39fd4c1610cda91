import { differenceInDays } from "date-fns";
import { orNotFound } from "../../web/errors.ts";
import type { Ctx } from "../../web/state.ts";
import { type CharterText } from "../charterTexts/charterText.ts";
import { currentText } from "../charterTexts/textOf.ts";
import { boundElsewhere } from "../charters/boundElsewhere.ts";
import { Charter } from "../charters/charter.ts";
import { draftDays, editDraft } from "../charters/editDraft.ts";
import { Company } from "../companies/company.ts";
import { Closed, closedCharter } from "./closed.ts";

export type Dossier = { charter: Charter; company: Company; text: CharterText };

/**
 * The draft of this address, its company and the text of the day. Its 128 random bits are its key; once signed, only the public page
 * remains. A draft is closed too when another one of its company was signed.
 */
export async function dossierOf(ctx: Ctx, at = new Date()): Promise<Dossier> {
  const dossier = await draftOf(ctx, at);
  if (await boundElsewhere(dossier.charter)) throw new Closed("company-bound", `La charte de ${dossier.company.name} a été signée entre-temps depuis un autre brouillon : celui-ci est fermé. Pour rejoindre l’espace de l’entreprise, indiquez son numéro sur la page « Commencer une charte ».`);
  return dossier;
}

/** The same, whoever signed meanwhile: for the signature itself, whose own refusal says it. */
export async function draftOf(ctx: Ctx, at = new Date()): Promise<Dossier> {
  const found = orNotFound(await Charter.findOne({ publicId: ctx.params.charter ?? "" }));
  if (found.status !== "draft" && found.status !== "awaiting-code") throw closedCharter(found);
  if (differenceInDays(at, found.updatedAt) > draftDays) throw new Closed("draft-left", "Ce brouillon est resté plus de trente jours sans réponse nouvelle : son lien est fermé. Recommencez depuis la page « Entreprises », cela prend cinq minutes.");
  const text = await currentText(at);
  const charter = found.textVersion === text.version ? found : await inTextOf(text, found, ctx, at);
  return { charter, company: await Company.findById(charter.company).orFail(), text };
}

/** A newer text was published since: it must be read again, with those commitments that it still has. A page that is only opened keeps nothing. */
async function inTextOf({ version, commitments }: CharterText, draft: Charter, { method }: Ctx, at: Date) {
  const change = { textVersion: version, textRead: false, pledges: draft.pledges.filter(name => commitments.some(one => one.name === name)) };
  return method === "POST" ? editDraft(draft, change, at) : draft.set(change);
}
