import { charterPdf } from "../charter/charter.ts";
import { countersignaturePdf } from "../charter/countersignature.ts";
import { evidencePdf } from "../charter/evidence.ts";
import { territoryReport } from "../report/territoryReport.ts";
import { visitAgreement } from "../visit/agreement.ts";
import { visitBriefing } from "../visit/briefing.ts";
import { visitCertificate } from "../visit/certificate.ts";
import { picturePng } from "../picture/picture.ts";

/** What the worker makes, by name: one line a paper. A sheet is plain data, since it crosses from one thread to another. */
export const papers = { charter: charterPdf, countersignature: countersignaturePdf, evidence: evidencePdf, picture: picturePng, report: territoryReport, visitBriefing, visitCertificate, visitAgreement };

export type PaperName = keyof typeof papers;
export type SheetOf<Name extends PaperName> = Parameters<(typeof papers)[Name]>[0];
