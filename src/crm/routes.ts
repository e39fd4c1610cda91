import { accountRoutes } from "./account/accountRoutes.ts";
import { appRoutes } from "./account/appRoutes.ts";
import { passkeyRoutes } from "./account/passkeyRoutes.ts";
import { passwordRoutes } from "./account/passwordRoutes.ts";
import { accountDeskRoutes } from "./colleagues/accountDeskRoutes.ts";
import { colleagueRoutes } from "./colleagues/colleagueRoutes.ts";
import { entryRoutes } from "./entry/entryRoutes.ts";
import { federationRoutes } from "./identity/federationRoutes.ts";
import { firstFactorRoutes } from "./identity/firstFactorRoutes.ts";
import { leaveRoutes } from "./identity/leaveRoutes.ts";
import { secondStepRoutes } from "./identity/secondStepRoutes.ts";
import { staffSignInRoutes } from "./identity/staffSignInRoutes.ts";
import { ambassadorRoutes } from "./ambassadors/ambassadorRoutes.ts";
import { offerRoutes } from "./ambassadors/offerRoutes.ts";
import { checkRoutes } from "./companies/checkRoutes.ts";
import { findCompanyRoutes } from "./ceremony/findCompanyRoutes.ts";
import { laterRoutes } from "./drafts/laterRoutes.ts";
import { stepRoutes } from "./ceremony/stepRoutes.ts";
import { joinRoutes } from "./memberships/joinRoutes.ts";
import { thanksRoutes } from "./offers/thanksRoutes.ts";
import { documentRoutes } from "./signature/documentRoutes.ts";
import { signatureRoutes } from "./signature/signatureRoutes.ts";
import { badgeRoutes } from "./register/badgeRoutes.ts";
import { registerRoutes } from "./register/registerRoutes.ts";
import { verificationRoutes } from "./verification/verificationRoutes.ts";
import { charterDeskRoutes } from "./charterDesk/charterDeskRoutes.ts";
import { counterSignRoutes } from "./countersign/counterSignRoutes.ts";
import { confirmRoutes } from "./confirm/confirmRoutes.ts";
import { inviteRoutes } from "./charterInvites/inviteRoutes.ts";
import { dataRoutes } from "./exports/dataRoutes.ts";
import { exportRoutes } from "./exports/exportRoutes.ts";
import { choicesRoutes } from "./mail/choicesRoutes.ts";
import { lettersRoutes } from "./mail/lettersRoutes.ts";
import { dayRoutes } from "./signingDays/dayRoutes.ts";
import { tabletRoutes } from "./signingDays/tabletRoutes.ts";
import { accessRoutes } from "./space/accessRoutes.ts";
import { reportRoutes } from "./space/reportRoutes.ts";
import { spaceRoutes } from "./space/spaceRoutes.ts";
import { signInRoutes } from "./people/signInRoutes.ts";
import { helpRoutes } from "./matching/helpRoutes.ts";
import { voucherRoutes } from "./matching/voucherRoutes.ts";
import { requestDraftRoutes } from "./requests/draftRoutes.ts";
import { requestRoutes } from "./requests/requestRoutes.ts";
import { ambassadorDeskRoutes } from "./staff/ambassadorDeskRoutes.ts";
import { joinDeskRoutes } from "./staff/joinDeskRoutes.ts";
import { batchRoutes } from "./staff/batchRoutes.ts";
import { requestDeskRoutes } from "./staff/requestDeskRoutes.ts";
import { classRoutes } from "./explorer/classRoutes.ts";
import { explorerRoutes } from "./explorer/explorerRoutes.ts";
import { findRoutes } from "./find/findRoutes.ts";
import { duplicateRoutes } from "./duplicates/duplicateRoutes.ts";
import { mergeRoutes } from "./merges/mergeRoutes.ts";
import { importRoutes } from "./importDesk/importRoutes.ts";
import { bulkRoutes } from "./bulk/bulkRoutes.ts";
import { wordingRoutes } from "./letterDesk/wordingRoutes.ts";
import { sendingRoutes } from "./letterDesk/sendingRoutes.ts";
import { campaignRoutes } from "./campaignDesk/campaignRoutes.ts";
import { callRoutes } from "./demand/callRoutes.ts";
import { figureRoutes } from "./figureDesk/figureRoutes.ts";
import { demandRoutes } from "./demand/demandRoutes.ts";
import { calendarRoutes } from "./schoolCalendar/calendarRoutes.ts";
import { referentRoutes } from "./referents/referentRoutes.ts";
import { editRoutes } from "./records/editRoutes.ts";
import { recordRoutes } from "./records/recordRoutes.ts";
import { listExportRoutes } from "./lists/exportRoutes.ts";
import { listRoutes } from "./lists/listRoutes.ts";
import { viewRoutes } from "./lists/viewRoutes.ts";
import { todayRoutes } from "./today/todayRoutes.ts";
import { volunteerRoutes } from "./answers/volunteerRoutes.ts";
import { followRoutes } from "./answers/followRoutes.ts";
import { invitationRoutes } from "./answers/invitationRoutes.ts";
import { commitmentRoutes } from "./textDesk/commitmentRoutes.ts";
import { deskRoutes } from "./privacy/deskRoutes.ts";
import { ownDataRoutes } from "./privacy/ownDataRoutes.ts";
import { purposeRoutes } from "./privacy/purposeRoutes.ts";
import { textRoutes } from "./textDesk/textRoutes.ts";
import { feedRoutes } from "./visits/feedRoutes.ts";
import { arrivalRoutes } from "./visitLife/arrivalRoutes.ts";
import { changeRoutes } from "./visitLife/changeRoutes.ts";
import { reportRoutes as visitReportRoutes } from "./visitLife/reportRoutes.ts";
import { agreementRoutes } from "./visitPapers/agreementRoutes.ts";
import { paperRoutes } from "./visitPapers/paperRoutes.ts";
import { visitRoutes } from "./visits/visitRoutes.ts";

/** The site map: one line a feature. */
export const crmRoutes = [
  staffSignInRoutes,
  firstFactorRoutes,
  secondStepRoutes,
  federationRoutes,
  entryRoutes,
  leaveRoutes,
  signInRoutes,
  accountRoutes,
  passwordRoutes,
  appRoutes,
  passkeyRoutes,
  lettersRoutes,
  choicesRoutes,
  findCompanyRoutes,
  laterRoutes,
  documentRoutes,
  signatureRoutes,
  thanksRoutes,
  stepRoutes,
  joinRoutes,
  accessRoutes,
  reportRoutes,
  spaceRoutes,
  verificationRoutes,
  registerRoutes,
  classRoutes,
  explorerRoutes,
  badgeRoutes,
  offerRoutes,
  volunteerRoutes,
  ambassadorRoutes,
  requestDraftRoutes,
  requestRoutes,
  helpRoutes,
  voucherRoutes,
  followRoutes,
  invitationRoutes,
  changeRoutes,
  visitReportRoutes,
  arrivalRoutes,
  agreementRoutes,
  paperRoutes,
  visitRoutes,
  feedRoutes,
  dayRoutes,
  tabletRoutes,
  commitmentRoutes,
  textRoutes,
  purposeRoutes,
  ownDataRoutes,
  deskRoutes,
  confirmRoutes,
  colleagueRoutes,
  accountDeskRoutes,
  counterSignRoutes,
  charterDeskRoutes,
  inviteRoutes,
  dataRoutes,
  exportRoutes,
  ambassadorDeskRoutes,
  checkRoutes,
  joinDeskRoutes,
  requestDeskRoutes,
  batchRoutes,
  campaignRoutes,
  figureRoutes,
  demandRoutes,
  callRoutes,
  calendarRoutes,
  referentRoutes,
  sendingRoutes,
  wordingRoutes,
  todayRoutes,
  findRoutes,
  viewRoutes,
  importRoutes,
  duplicateRoutes,
  mergeRoutes,
  bulkRoutes,
  listExportRoutes,
  editRoutes,
  recordRoutes,
  listRoutes,
];
