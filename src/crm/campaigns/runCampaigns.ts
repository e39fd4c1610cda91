import mongoose, { type Types } from "mongoose";
import { unitOfWork } from "../../database/transaction.ts";
import { log } from "../../web/log.ts";
import { record } from "../journal/record.ts";
import { heldBack } from "../mail/gate.ts";
import { post } from "../mail/post.ts";
import { Campaign } from "./campaign.ts";
import { sendingTime } from "./hours.ts";
import { CampaignReader } from "./reader.ts";
import { readersOf } from "./readersOf.ts";
import { partsOf } from "./sources.ts";

const everyone = { departements: [], zones: [] };
/** A campaign that was late (a night, a restart) makes up for a minute at most. */
const catchUp = 60_000;

/** Puts in the outbox what may leave now, by each campaign's rate and in the hours of sending. Any number of workers may run it at once. Returns how many letters were posted. */
export async function runCampaigns(at = new Date()) {
  if (sendingTime(at).getTime() !== at.getTime()) return 0;
  let posted = 0;
  const due = await Campaign.find({ status: "running", nextAt: mongoose.trusted({ $lte: at }) }).sort({ nextAt: 1 }).limit(100).select("_id").lean();
  for (const { _id } of due) posted += await runOne(_id, at);
  return posted;
}

async function runOne(id: Types.ObjectId, at: Date) {
  let posted = 0;
  try {
    for (let step = await next(id, at); step !== "rest"; step = await next(id, at)) if (step === "posted") posted += 1;
  } catch (error) {
    await passOver(id);
    log.error({ job: "run-campaigns", id: String(id), err: { message: (error as Error).message } }, "job");
  }
  return posted;
}

/** A letter that cannot be made three times in a row is held back: it must not stop those behind it. */
async function passOver(id: Types.ObjectId) {
  const reader = await CampaignReader.findOneAndUpdate({ campaign: id, status: "waiting" }, { $inc: { tries: 1 } }, { sort: { n: 1 }, returnDocument: "after" });
  if (reader && reader.tries >= 3) await CampaignReader.updateOne({ _id: reader._id, status: "waiting" }, { $set: { status: "held", why: "failed" } });
}

/** One reader: posted, held back, or, when the rate says so or nobody is left, nothing. The letter, the mark and the next moment are one write. */
const next = (id: Types.ObjectId, at: Date) =>
  unitOfWork(async (): Promise<"posted" | "held" | "rest"> => {
    const campaign = await Campaign.findOne({ _id: id, status: "running", nextAt: mongoose.trusted({ $lte: at }) });
    if (!campaign) return "rest";
    const reader = await CampaignReader.findOne({ campaign: id, status: "waiting" }).sort({ n: 1 });
    if (!reader) {
      await Campaign.updateOne({ _id: id, status: "running" }, { $set: { status: "done", endedAt: at } });
      await record("system", "campaign.done", campaign, at);
      return "rest";
    }
    const [there] = await readersOf({ campaign, scope: everyone, records: [reader.record] });
    const why = !there ? "gone" : there.address !== reader.address ? "changed" : ((await heldBack([reader.address], "news")).get(reader.address) ?? null);
    if (why) {
      await CampaignReader.updateOne({ _id: reader._id, status: "waiting" }, { $set: { status: "held", why } });
      return "held";
    }
    const wording = { subject: campaign.subject, body: campaign.body };
    const letter = await post("campaign", { name: reader.name, address: reader.address }, { ...there!.facts, wording, parts: partsOf(campaign.word) }, { at, about: there!.about as never, batch: campaign._id });
    await CampaignReader.updateOne({ _id: reader._id, status: "waiting" }, { $set: { status: "posted", letter: letter._id } });
    await Campaign.updateOne({ _id: id }, { $set: { nextAt: new Date(Math.max(campaign.nextAt!.getTime(), at.getTime() - catchUp) + 3_600_000 / campaign.rate) } });
    return "posted";
  });
