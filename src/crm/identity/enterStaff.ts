import mongoose from "mongoose";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { noteDevice } from "../gates/device.ts";
import { frenchMoment } from "../french.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { Person } from "../people/person.ts";
import { openSession } from "../people/sessions.ts";
import { staffRoles } from "../rights/roles.ts";

type Entry = { person: Pick<Person, "_id">; by: string; device: { secret: string; words: string }; idToken: string | null; at: Date };

/**
 * Opens a session to a member of the staff who has proved who they are, and returns its cookie. The write on the person meets
 * that of whoever closes the account at the same moment: one of both waits for the other.
 */
export async function enterStaff({ person: { _id }, by, device, idToken, at }: Entry) {
  return unitOfWork(async () => {
    const person = await Person.findOneAndUpdate({ _id, disabledAt: null, roles: mongoose.trusted({ $in: staffRoles }) }, { $set: { seenAt: at } }, { returnDocument: "after", timestamps: false });
    if (!person) throw new Refusal("account-closed", "Ce compte est fermé. Adressez-vous à l’administration de Passerelle.");
    if (await noteDevice({ person, ...device, at })) await tellDevice(person, device.words, at);
    await record(person, "person.signed-in", person, at, { by });
    // At a provider the person may have signed in hours ago: that is no proof of who is here now.
    return openSession(person, at, { device: device.words, provenAt: idToken ? undefined : at, idToken });
  });
}

const tellDevice = (person: Person, device: string, at: Date) =>
  post("new-device", { name: person.name, address: person.email }, { name: person.name, device, when: frenchMoment(at), link: `${config().PUBLIC_URL}/mon-compte` });
