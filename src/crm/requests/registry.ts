import { requestHoldings, requestRetention } from "./personal.ts";
import { requestWaits } from "./requestWaits.ts";
import type { Feature } from "../registry/feature.ts";
import { openRequest, requestShelf, requestsOf } from "./requestsOf.ts";
import { RequestDraft } from "./requestDraft.ts";
import { SchoolRequest } from "./schoolRequest.ts";
import { requestListing } from "./requestListing.ts";

export const requestsFeature: Feature = {
  name: "requests",
  waits: requestWaits,
  lists: [requestListing],
  dossiers: { School: requestsOf },
  shelves: { School: requestShelf },
  holds: { School: openRequest },
  links: { School: [{ model: SchoolRequest as never, path: "school", one: "une demande", many: "demandes" }, { model: RequestDraft as never, path: "school", one: "une demande mise de côté", many: "demandes mises de côté" }] },
  acts: { "request.made": "Demande faite", "request.put-aside": "Demande mise de côté", "request.answered-by-company": "Une entreprise a répondu à la demande" },
  holdings: requestHoldings,
  retention: requestRetention,
};
