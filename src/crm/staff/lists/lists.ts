import { ambassadors } from "./ambassadors.ts";
import { charters } from "./charters.ts";
import { companies } from "./companies.ts";
import type { Listing } from "./listing.ts";
import { requests } from "./requests.ts";
import { visits } from "./visits.ts";

/** What staff can list, by the word in the address. */
export const lists: Record<string, Listing> = { entreprises: companies, chartes: charters, ambassadeurs: ambassadors, demandes: requests, visites: visits };
