import { differenceInDays } from "date-fns";
import { Refusal, orNotFound } from "../../web/errors.ts";
import type { Ctx } from "../../web/state.ts";
import { type CharterText } from "../charterTexts/charterText.ts";
import { currentText } from "../charterTexts/textOf.ts";
import { Charter } from "../charters/charter.ts";
import { draftDays, editDraft } from "../charters/editDraft.ts";
import { Company } from "../companies/company.ts";

export type Dossier = { charter: Charter; company: Company; text: CharterText };

/** A step of a charter that is signed, or of a draft left too long: the page says so and where to go. */
class Closed extends Refusal {
  override readonly status = 410;
}

/** The draft of this address, its company and the text of the day. Its 128 random bits are its key; once signed, only the public page remains. */
export async function dossierOf(ctx: Ctx, at = new Date()): Promise<Dossier> {
  const found = orNotFound(await Charter.findOne({ publicId: ctx.params.charter ?? "" }));
  if (found.status !== "draft" && found.status !== "awaiting-code") throw new Closed("charter-already-signed", "Cette charte est déjà signée : il n’y a plus rien à y changer. Son état et son PDF se trouvent dans le registre et dans l’e-mail reçu par le signataire.");
  if (differenceInDays(at, found.updatedAt) > draftDays) throw new Closed("draft-left", "Ce brouillon est resté plus de trente jours sans réponse nouvelle : son lien est fermé. Recommencez depuis la page « Entreprises », cela prend cinq minutes.");
  const text = await currentText(at);
  const charter = found.textVersion === text.version ? found : await editDraft(found, inNewText(found, text), at);
  return { charter, company: await Company.findById(charter.company).orFail(), text };
}

/** A newer text was published since: it must be read again, with those commitments that it still has. */
const inNewText = ({ pledges }: Charter, { version, commitments }: CharterText) => ({ textVersion: version, textRead: false, pledges: pledges.filter(name => commitments.some(one => one.name === name)) });
