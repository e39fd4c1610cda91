import { attempt } from "../../web/attempt.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import type { Charter } from "../charters/charter.ts";
import { editDraft } from "../charters/editDraft.ts";
import { readEmail } from "../people/email.ts";

type Signatory = { name: string; role: string; email: string; entitled: string };

/** Keeps who will sign the draft. Says everything that is missing at once. */
export async function nameSignatory(charter: Charter, { name, role, email, entitled }: Signatory) {
  const faults: Refusal[] = [];
  if (name.length < 2) faults.push(new Refusal("name-missing", "Indiquez le prénom et le nom du signataire.", "name"));
  if (name.length > 120) faults.push(new Refusal("name-long", "Ce nom dépasse 120 caractères.", "name"));
  if (!role || role.length > 120) faults.push(new Refusal("role-missing", "Indiquez la fonction du signataire, par exemple « directrice ».", "role"));
  const address = attempt(() => readEmail(email), faults);
  if (entitled !== "oui") faults.push(new Refusal("entitled-missing", "Cochez cette case si vous pouvez engager l’entreprise ; sinon, transmettez la charte à la personne habilitée, au bas de cette page.", "entitled"));
  if (faults.length) throw new Refusals(faults);
  await editDraft(charter, { signatoryName: name, signatoryRole: role, signatoryEmail: address, entitled: true, contactEmail: charter.contactEmail ?? address });
}
