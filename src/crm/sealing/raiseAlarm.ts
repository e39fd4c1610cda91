import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { post } from "../mail/post.ts";
import { Person } from "../people/person.ts";

/** How many failed seals in a row before the staff are woken. */
export const alarmAfter = 3;

/** Mails the administrators that something needs a person. */
export async function raiseAlarm(template: string, words: object) {
  const staff = await Person.find({ roles: "administrator", disabledAt: null }).limit(50);
  const data = { ...words, link: `${config().PUBLIC_URL}/equipe/chartes?etat=signed` };
  await unitOfWork(async () => {
    for (const { name, email } of staff) await post(template, { name, address: email }, { ...data, name });
  });
}
