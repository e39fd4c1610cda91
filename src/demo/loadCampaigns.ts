import { addMinutes, subDays } from "date-fns";
import { Ambassador } from "../crm/ambassadors/ambassador.ts";
import { Campaign } from "../crm/campaigns/campaign.ts";
import { sendingTime } from "../crm/campaigns/hours.ts";
import { moveCampaign } from "../crm/campaigns/moveCampaign.ts";
import { runCampaigns } from "../crm/campaigns/runCampaigns.ts";
import { saveCampaign } from "../crm/campaigns/saveCampaign.ts";
import { startCampaign } from "../crm/campaigns/startCampaign.ts";
import { territoryOf } from "../crm/campaigns/territoryOf.ts";
import { Company } from "../crm/companies/company.ts";
import { Person } from "../crm/people/person.ts";
import { campaigns, colleagues } from "./cast.ts";

/** One campaign that is over, and one that was paused after its first letters: nothing of the demonstration goes on writing by itself. */
export async function loadCampaigns(at: Date) {
  const by = await Person.findOne({ email: colleagues[0]!.email }).orFail();
  const records = { ambassadeurs: (await Ambassador.find({ status: "active" }).select("_id")).map(({ _id }) => _id), entreprises: (await Company.find({}).select("_id")).map(({ _id }) => _id) };
  for (const { word, daysAgo, minutes, subject, body } of campaigns) {
    const start = sendingTime(subDays(at, daysAgo));
    const [made] = await Campaign.create([{ by: by._id, byName: by.name, ...territoryOf(by), word, records: records[word] }]);
    await saveCampaign({ campaign: made!, typed: { subject, body, rate: "60" }, by, at: start });
    const campaign = await Campaign.findById(made!._id).orFail();
    await startCampaign({ campaign, by, at: start });
    for (let minute = 0; minute < minutes; minute += 1) await runCampaigns(addMinutes(start, minute));
    if ((await Campaign.findById(campaign._id).orFail()).status === "running") await moveCampaign({ campaign, to: "paused", by, at: addMinutes(start, minutes) });
  }
}
