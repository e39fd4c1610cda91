import mongoose from "mongoose";
import { paging } from "../../web/paging.ts";
import { Campaign } from "../campaigns/campaign.ts";
import { type CampaignStatus, campaignStatuses } from "../campaigns/statuses.ts";
import { shortDay } from "../french.ts";
import type { Person } from "../people/person.ts";
import { recordKind } from "../registry/registered.ts";
import { subjectWords } from "./subjectWords.ts";
import { seenBy } from "./theirs.ts";

const perPage = 20;

/** The campaigns this person sees, the latest first, twenty a page. */
export async function campaignsView(person: Person, number: number) {
  // The date is always there: with it, an index counts.
  const filter = { createdAt: mongoose.trusted({ $gt: new Date(0) }), ...seenBy(person) };
  const [found, total] = await Promise.all([Campaign.find(filter).sort({ createdAt: -1, _id: -1 }).skip((number - 1) * perPage).limit(perPage).select("-records").lean(), Campaign.countDocuments(filter)]);
  return {
    columns: ["Objet", "À", "De", "Préparée le", "État"].map(label => ({ label })),
    rows: found.map(one => {
      const { label, tone } = campaignStatuses[one.status as CampaignStatus];
      return { cells: [{ text: subjectWords(one.subject), href: `/equipe/campagnes/${one._id}` }, recordKind(one.word)?.label ?? "", one.byName, shortDay(one.createdAt), { text: label, tone }] };
    }),
    pages: paging(number, total, perPage, n => `/equipe/campagnes?page=${n}`),
  };
}
