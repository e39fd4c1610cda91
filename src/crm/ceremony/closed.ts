import { Refusal } from "../../web/errors.ts";
import type { Charter } from "../charters/charter.ts";

/** A step of a charter that is signed, or of a draft left too long or outrun: the page says so and where to go. */
export class Closed extends Refusal {
  override readonly status = 410;
  constructor(
    code: string,
    message: string,
    readonly where: { href: string; label: string } | null = null,
  ) {
    super(code, message);
  }
}

const signed = "Cette charte est déjà signée : il n’y a plus rien à y changer. Le signataire en a reçu le PDF par e-mail.";
const ended: Record<string, string> = {
  withdrawn: "Cette charte a été retirée : elle n’engage plus l’entreprise, et ce lien est fermé.",
  expired: "Cette charte est arrivée à son terme : elle n’engage plus l’entreprise, et ce lien est fermé.",
  void: "Cette charte a été annulée pour être refaite : elle n’engage plus l’entreprise, et ce lien est fermé.",
};
const renewed = "Cette charte a été remplacée par une nouvelle, signée depuis : c’est elle qui engage l’entreprise.";

/** What the links of a charter that is no draft any more say, in one sentence, and the public page where it stands. */
export const closedCharter = ({ status, endReason, publicId }: Pick<Charter, "status" | "endReason" | "publicId">) =>
  new Closed(ended[status] ? "charter-ended" : "charter-already-signed", endReason === "renewed" ? renewed : (ended[status] ?? signed), { href: `/v/${publicId}`, label: "Voir où en est cette charte" });
