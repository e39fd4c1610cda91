import { unitOfWork } from "../../database/transaction.ts";
import { Refusal, Refusals } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import { readWording } from "../mail/readWording.ts";
import type { Person } from "../people/person.ts";
import { Campaign } from "./campaign.ts";
import { partsOf } from "./sources.ts";
import { rates } from "./statuses.ts";

export type TypedCampaign = { subject: string; body: string; rate: string };

/** Reads what was typed; refuses at each field. The rate is in letters an hour. */
export function readCampaign(word: string, { subject, body, rate }: TypedCampaign) {
  const faults: Refusal[] = [];
  try {
    readWording({ subject, body }, partsOf(word));
  } catch (error) {
    if (!(error instanceof Refusals)) throw error;
    faults.push(...error.all);
  }
  const speed = /^\d{1,4}$/.test(rate) ? Number(rate) : NaN;
  if (!(speed >= rates.least && speed <= rates.most)) faults.push(new Refusal("rate", `Choisissez de ${rates.least} à ${rates.most} lettres par heure.`, "rate"));
  if (faults.length) throw new Refusals(faults);
  return { subject, body, rate: speed };
}

/** Keeps the words of a campaign that has not started. */
export async function saveCampaign({ campaign, typed, by, at = new Date() }: { campaign: Campaign; typed: TypedCampaign; by: Person; at?: Date }) {
  const words = readCampaign(campaign.word, typed);
  await unitOfWork(async () => {
    const saved = await Campaign.findOneAndUpdate({ _id: campaign._id, status: "draft" }, { $set: words }, { returnDocument: "after" });
    if (!saved) throw new Refusal("campaign-started", "Cette campagne est partie : ses mots ne changent plus.");
    await record(by, "campaign.worded", saved, at);
  });
}
