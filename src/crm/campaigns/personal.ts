import { subYears } from "date-fns";
import mongoose from "mongoose";
import { about, among, holds, idsIn, nobody, upTo } from "../registry/personal.ts";
import type { RetentionRule } from "../registry/retention.ts";
import { Campaign } from "./campaign.ts";
import { CampaignReader } from "./reader.ts";

export const campaignHoldings = [
  holds({ model: CampaignReader, title: "Lettres d’une campagne", purpose: "letters", data: "adresse, nom, si la lettre est partie", of: who => [{ address: who.email }, ...about("record", [...who.ids("Contact"), ...who.ids("Ambassador")]), { record: among(idsIn(who.near(), "Company")), name: among([...who.names]) }], told: { address: "Adresse e-mail", name: "Nom", createdAt: "Choisie le" }, erased: "deleted" }),
  holds({ model: Campaign, title: "Campagnes écrites par un collègue", purpose: "desk", data: "le nom du collègue", of: who => about("by", who.ids("Person")), told: { subject: "Objet", createdAt: "Le" }, erased: () => ({ byName: nobody }) }),
];

const ended = "un an après la fin, comme le journal des lettres";
export const campaignRetention: RetentionRule[] = [
  { name: "campaigns", title: "Campagnes", kept: ended, basis: "règle de la maison", model: Campaign as never, due: at => ({ status: mongoose.trusted({ $in: ["draft", "paused", "stopped", "done"] }), updatedAt: upTo(subYears(at, 1)) }), does: "delete" },
  { name: "campaign-readers", title: "Destinataires des campagnes", kept: "un an après le départ", basis: "règle de la maison", model: CampaignReader as never, due: at => ({ createdAt: upTo(subYears(at, 1)) }), does: "delete" },
];
