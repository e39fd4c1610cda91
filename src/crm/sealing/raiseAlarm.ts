import mongoose from "mongoose";
import { config } from "../../config.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { log } from "../../web/log.ts";
import { post } from "../mail/post.ts";
import { Person } from "../people/person.ts";
import { staffRoles } from "../rights/roles.ts";

/** How many failed seals in a row before the staff are woken. */
export const alarmAfter = 3;

/** Mails the administrators that something needs a person, or the whole staff where there is no administrator; says so in the log, whoever is left to read a letter. */
export async function raiseAlarm(template: string, words: object) {
  const staff = await awake();
  log.error({ alarm: template, told: staff.length }, "alarm");
  const data = { ...words, link: `${config().PUBLIC_URL}/equipe/chartes?etat=signed` };
  await unitOfWork(async () => {
    for (const { name, email } of staff) await post(template, { name, address: email }, { ...data, name });
  });
}

async function awake() {
  const heads = await Person.find({ roles: "administrator", disabledAt: null }).limit(50);
  return heads.length ? heads : Person.find({ roles: mongoose.trusted({ $in: staffRoles }), disabledAt: null }).limit(50);
}
