import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import { Campaign } from "./campaign.ts";
import { CampaignReader } from "./reader.ts";
import { onceEach, readersOf } from "./readersOf.ts";
import { readCampaign } from "./saveCampaign.ts";

type Starting = { campaign: Campaign; by: Person; at?: Date };

/** Fixes the words and whom they go to, and lets the letters go. Of two who start it at once, one does. */
export async function startCampaign({ campaign, by, at = new Date() }: Starting) {
  readCampaign(campaign.word, { subject: campaign.subject, body: campaign.body, rate: String(campaign.rate) });
  await unitOfWork(async () => {
    const started = await Campaign.findOneAndUpdate({ _id: campaign._id, status: "draft", updatedAt: campaign.updatedAt }, { $set: { status: "running", startedAt: at, nextAt: at } }, { returnDocument: "after" });
    if (!started) throw new Refusal("campaign-started", "Cette campagne est déjà partie, ou ses mots viennent de changer. Rien n’a été envoyé en double.");
    const readers = onceEach(await readersOf({ campaign: started, scope: started }));
    if (!readers.length) throw new Refusal("campaign-empty", "Aucune de ces fiches n’a d’adresse : il n’y a personne à qui écrire.");
    await CampaignReader.insertMany(readers.map(({ record: id, title, address, name }, n) => ({ campaign: started._id, n, record: id, title, address, name, status: "waiting", tries: 0, why: null, letter: null, createdAt: at })), { lean: true } as never);
    await record(by, "campaign.started", started, at, { readers: readers.length, rate: started.rate });
  });
}
