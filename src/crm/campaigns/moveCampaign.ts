import mongoose from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import { record } from "../journal/record.ts";
import type { Person } from "../people/person.ts";
import { Campaign } from "./campaign.ts";
import { type CampaignStatus, originsOf } from "./statuses.ts";

type Moving = { campaign: Pick<Campaign, "_id">; to: Extract<CampaignStatus, "running" | "paused" | "stopped">; by: Person; at?: Date };

/** Pauses, resumes or stops a campaign; what has left has left. One that is resumed does not catch up. */
export async function moveCampaign({ campaign, to, by, at = new Date() }: Moving) {
  await unitOfWork(async () => {
    const from = originsOf(to).filter(status => status !== "draft");
    const before = await Campaign.findById(campaign._id).select("nextAt");
    // The rate goes on where it was: a pause lets no letter leave sooner.
    const nextAt = before?.nextAt && before.nextAt > at ? before.nextAt : at;
    const moved = await Campaign.findOneAndUpdate({ _id: campaign._id, status: mongoose.trusted({ $in: from }) }, { $set: { status: to, ...(to === "running" ? { nextAt } : {}), ...(to === "stopped" ? { endedAt: at } : {}) } }, { returnDocument: "after" });
    if (!moved) throw new Refusal("campaign-moved", "Cette campagne a changé entre-temps : voyez où elle en est.");
    await record(by, `campaign.${to === "running" ? "resumed" : to}`, moved, at);
  });
}
