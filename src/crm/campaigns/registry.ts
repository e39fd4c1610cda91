import type { Feature } from "../registry/feature.ts";
import type { Link } from "../registry/link.ts";
import { campaignHoldings, campaignRetention } from "./personal.ts";
import { CampaignReader } from "./reader.ts";
import { runCampaigns } from "./runCampaigns.ts";
import { writeToMany } from "./writeToMany.ts";

const read: Link[] = [{ model: CampaignReader as never, path: "record", one: "une lettre de campagne", many: "lettres de campagne" }];

export const campaignsFeature: Feature = {
  name: "campaigns",
  jobs: [{ name: "run-campaigns", everySeconds: 60, run: () => runCampaigns() }],
  bulk: [writeToMany],
  acts: {
    "campaign.made": "Campagne préparée",
    "campaign.worded": "Lettre de campagne écrite",
    "campaign.started": "Campagne partie",
    "campaign.paused": "Campagne mise en pause",
    "campaign.resumed": "Campagne reprise",
    "campaign.stopped": "Campagne arrêtée",
    "campaign.done": "Campagne terminée",
  },
  doors: [{ href: "/equipe/campagnes", label: "Campagnes", text: "Les lettres écrites à toute une liste : en préparation, en cours, parties.", right: "campaigns.send" }],
  links: { Company: read, Contact: read, Ambassador: read, School: read },
  holdings: campaignHoldings,
  retention: campaignRetention,
};
