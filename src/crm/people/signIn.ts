import mongoose from "mongoose";
import { Refusal } from "../../web/errors.ts";
import { demonstrationDoor } from "../gates/demonstrationDoor.ts";
import { record } from "../journal/record.ts";
import { isStaff } from "../rights/roles.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Person } from "./person.ts";
import { digestOf } from "./secrets.ts";
import { SignInLink } from "./signInLink.ts";

/** Uses up a sign-in link: of two tries only the first finds it unused. A member of the staff enters so in the demonstration alone. */
export async function signIn(secret: string, at = new Date()) {
  return unitOfWork(async () => {
    const link = await SignInLink.findOneAndUpdate({ digest: digestOf(secret), usedAt: null, expiresAt: mongoose.trusted({ $gt: at }) }, { usedAt: at });
    const person = link && (await Person.findOne({ _id: link.person, disabledAt: null }));
    if (!person) throw new Refusal("link-used", "Ce lien a déjà servi ou a expiré. Demandez-en un nouveau : il arrive en moins d’une minute.");
    if (isStaff(person) && !demonstrationDoor()) throw new Refusal("staff-link", "L’équipe de la Région entre par « Connexion de l’équipe », avec son mot de passe et un second moyen.");
    await record(person, "person.signed-in", person, at, { by: "link" });
    return { person, returnTo: link.returnTo };
  });
}
