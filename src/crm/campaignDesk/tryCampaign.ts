import type { Campaign } from "../campaigns/campaign.ts";
import { readersOf } from "../campaigns/readersOf.ts";
import { type TypedCampaign, readCampaign } from "../campaigns/saveCampaign.ts";
import { partsOf } from "../campaigns/sources.ts";
import { post } from "../mail/post.ts";
import { sampleValue } from "../mail/variables.ts";
import type { Person } from "../people/person.ts";

/** Mails the letter to its writer, with the data of the first record; « [Essai] » stands before its subject. */
export async function tryCampaign({ campaign, typed, by }: { campaign: Campaign; typed: TypedCampaign; by: Person }) {
  const { subject, body } = readCampaign(campaign.word, typed);
  const parts = partsOf(campaign.word);
  const [first] = await readersOf({ campaign, scope: campaign });
  const facts = first?.facts ?? Object.fromEntries(parts.map(({ path }) => [path, sampleValue(path)]));
  await post("letter-test", { name: by.name, address: by.email }, { ...facts, wording: { subject: `[Essai] ${subject}`, body }, parts });
}
