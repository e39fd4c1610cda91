import { Refusal } from "../../web/errors.ts";
import { paging } from "../../web/paging.ts";
import type { Campaign } from "../campaigns/campaign.ts";
import { readersOf } from "../campaigns/readersOf.ts";
import { type TypedCampaign, readCampaign } from "../campaigns/saveCampaign.ts";
import { partsOf } from "../campaigns/sources.ts";
import { rates } from "../campaigns/statuses.ts";
import { namesOf } from "../mail/readWording.ts";
import { recordKind } from "../registry/registered.ts";
import { forecast } from "./forecast.ts";
import { letterOf } from "./letterOf.ts";

const perPage = 5;
type Shown = { campaign: Campaign; typed: TypedCampaign | null; number: number; at: Date };

/** A campaign in preparation: its words, each letter as it would be read, and what would leave. */
export async function draftView({ campaign, typed, number, at }: Shown) {
  const url = `/equipe/campagnes/${campaign._id}`;
  const form = typed ?? { subject: campaign.subject, body: campaign.body, rate: String(campaign.rate) };
  const readers = await readersOf({ campaign, scope: campaign });
  const right = reads(campaign.word, form);
  const { leaving, sentence } = await forecast({ readers, chosen: campaign.records.length, rate: right?.rate ?? campaign.rate, at });
  const kind = recordKind(campaign.word)!;
  return {
    url,
    form,
    rates: `De ${rates.least} à ${rates.most}.`,
    from: `${campaign.records.length} ${campaign.records.length < 2 ? kind.one : kind.many}`,
    names: namesOf(partsOf(campaign.word)).map(name => `{{${name}}}`),
    sentence,
    // What is on the page may be started only as it is kept.
    ready: right !== null && leaving.length > 0 && (!typed || (typed.subject === campaign.subject && typed.body === campaign.body && typed.rate === String(campaign.rate))),
    letters: right ? await Promise.all(leaving.slice((number - 1) * perPage, number * perPage).map(async one => ({ to: `${one.name} <${one.address}>`, ...(await letterOf(campaign.word, right, one)) }))) : [],
    pages: right && leaving.length > perPage ? paging(number, leaving.length, perPage, n => `${url}?page=${n}#lettres`) : null,
  };
}

function reads(word: string, form: TypedCampaign) {
  try {
    return readCampaign(word, form);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return null;
  }
}
