import { Refusal, Refusals } from "../../web/errors.ts";
import { readEmail } from "../people/email.ts";
import { Charter } from "../charters/charter.ts";

type Signatory = { name: string; role: string; email: string; entitled: string };

/** Keeps who will sign the draft. Says everything that is missing at once. */
export async function nameSignatory(charter: Charter, { name, role, email, entitled }: Signatory) {
  const faults: Refusal[] = [];
  if (name.length < 2) faults.push(new Refusal("name-missing", "Indiquez le prénom et le nom du signataire.", "name"));
  if (name.length > 120) faults.push(new Refusal("name-long", "Ce nom dépasse 120 caractères.", "name"));
  if (!role || role.length > 120) faults.push(new Refusal("role-missing", "Indiquez la fonction du signataire, par exemple « directrice ».", "role"));
  const address = attempt(() => readEmail(email), faults);
  if (entitled !== "oui") faults.push(new Refusal("entitled-missing", "Cochez cette case si vous pouvez engager l’entreprise ; sinon, transmettez ce lien à la personne habilitée.", "entitled"));
  if (faults.length) throw new Refusals(faults);
  await Charter.updateOne({ _id: charter._id, status: "draft" }, { signatoryName: name, signatoryRole: role, signatoryEmail: address, entitled: true });
}

function attempt<T>(read: () => T, faults: Refusal[]) {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    faults.push(error);
    return undefined;
  }
}
