import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import { LetterWording } from "../mail/letterWording.ts";
import { type Wording, readWording } from "../mail/readWording.ts";
import { partsOf } from "../mail/wordedLetter.ts";
import type { Person } from "../people/person.ts";

type Saving = { template: string; typed: Wording; seen: number; by: Person; at?: Date };
const moved = () => new Refusal("wording-moved", "Quelqu’un vient d’enregistrer cette lettre. Rechargez la page : votre saisie est ci-dessous.", "body");

/** The number of the last version, or 0. */
export const lastVersion = async (template: string) => (await LetterWording.findOne({ template }).sort({ version: -1 }).select("version").lean())?.version ?? 0;

/** Puts new words of a letter in force, as a version of their own. `seen`: the last version the form was opened on; of two at once the second is told. */
export async function saveWording({ template, typed, seen, by, at = new Date() }: Saving) {
  readWording(typed, partsOf(template));
  return unitOfWork(async () => {
    if ((await lastVersion(template)) !== seen) throw moved();
    await LetterWording.updateMany({ template, inForce: true }, { $set: { inForce: false } });
    const [saved] = await LetterWording.create([{ template, version: seen + 1, ...typed, by: by._id, byName: by.name }]);
    await record(by, "letter.worded", saved!, at, { template, version: saved!.version });
    return saved!;
  }).catch(error => {
    throw isDuplicate(error) ? moved() : error;
  });
}

/** Takes the staff's words out of force: the house's are sent again. The versions stay, to be taken up. */
export async function backToHouse({ template, by, at = new Date() }: Pick<Saving, "template" | "by" | "at">) {
  await unitOfWork(async () => {
    const ended = await LetterWording.findOneAndUpdate({ template, inForce: true }, { $set: { inForce: false } });
    if (ended) await record(by, "letter.house", ended, at, { template });
  });
}
