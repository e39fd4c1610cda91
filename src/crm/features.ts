import { accountFeature } from "./account/registry.ts";
import { colleaguesFeature } from "./colleagues/registry.ts";
import { entryFeature } from "./entry/registry.ts";
import { factorsFeature } from "./factors/registry.ts";
import { federationFeature } from "./federation/registry.ts";
import { passkeysFeature } from "./passkeys/registry.ts";
import { passwordsFeature } from "./passwords/registry.ts";
import { ambassadorsFeature } from "./ambassadors/registry.ts";
import { bulkFeature } from "./bulk/registry.ts";
import { companiesFeature } from "./companies/registry.ts";
import { contactsFeature } from "./contacts/registry.ts";
import { carriedChartersFeature } from "./carriedCharters/registry.ts";
import { charterInvitesFeature } from "./charterInvites/registry.ts";
import { chartersFeature } from "./charters/registry.ts";
import { campaignsFeature } from "./campaigns/registry.ts";
import { figureDeskFeature } from "./figureDesk/registry.ts";
import { demandFeature } from "./demand/registry.ts";
import { deliveriesFeature } from "./deliveries/registry.ts";
import { draftsFeature } from "./drafts/registry.ts";
import { findFeature } from "./find/registry.ts";
import { evidenceFeature } from "./evidence/registry.ts";
import { importsFeature } from "./imports/registry.ts";
import { journalFeature } from "./journal/registry.ts";
import { letterDeskFeature } from "./letterDesk/registry.ts";
import { exportsFeature } from "./exports/registry.ts";
import { offersFeature } from "./offers/registry.ts";
import { privacyFeature } from "./privacy/registry.ts";
import { signatureFeature } from "./signature/registry.ts";
import { lifeFeature } from "./life/registry.ts";
import { listsFeature } from "./lists/registry.ts";
import { matchingFeature } from "./matching/registry.ts";
import { membershipsFeature } from "./memberships/registry.ts";
import { peopleFeature } from "./people/registry.ts";
import { recordsFeature } from "./records/registry.ts";
import { referentsFeature } from "./referents/registry.ts";
import { duplicatesFeature } from "./duplicates/registry.ts";
import { mergesFeature } from "./merges/registry.ts";
import { requestsFeature } from "./requests/registry.ts";
import { schoolsFeature } from "./schools/registry.ts";
import { sealingFeature } from "./sealing/registry.ts";
import { signingDaysFeature } from "./signingDays/registry.ts";
import { textDeskFeature } from "./textDesk/registry.ts";
import { todayFeature } from "./today/registry.ts";
import { vouchersFeature } from "./vouchers/registry.ts";
import { answersFeature } from "./answers/registry.ts";
import { visitLifeFeature } from "./visitLife/registry.ts";
import { schoolCalendarFeature } from "./schoolCalendar/registry.ts";
import { visitPapersFeature } from "./visitPapers/registry.ts";
import { visitsFeature } from "./visits/registry.ts";

/** What the CRM's features declare, one line each. */
export const crmFeatures = [
  peopleFeature,
  passwordsFeature,
  factorsFeature,
  passkeysFeature,
  federationFeature,
  entryFeature,
  accountFeature,
  colleaguesFeature,
  journalFeature,
  recordsFeature,
  companiesFeature,
  contactsFeature,
  ambassadorsFeature,
  schoolsFeature,
  listsFeature,
  findFeature,
  bulkFeature,
  chartersFeature,
  carriedChartersFeature,
  draftsFeature,
  evidenceFeature,
  sealingFeature,
  signingDaysFeature,
  deliveriesFeature,
  lifeFeature,
  membershipsFeature,
  requestsFeature,
  vouchersFeature,
  offersFeature,
  duplicatesFeature,
  mergesFeature,
  matchingFeature,
  visitsFeature,
  answersFeature,
  visitLifeFeature,
  visitPapersFeature,
  charterInvitesFeature,
  textDeskFeature,
  importsFeature,
  campaignsFeature,
  figureDeskFeature,
  demandFeature,
  referentsFeature,
  schoolCalendarFeature,
  letterDeskFeature,
  signatureFeature,
  exportsFeature,
  todayFeature,
  privacyFeature,
];
