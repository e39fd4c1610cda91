import { isValidObjectId } from "mongoose";
import { isDuplicate } from "../../database/isDuplicate.ts";
import { unitOfWork } from "../../database/transaction.ts";
import { Refusal } from "../../web/errors.ts";
import type { Charter } from "../charters/charter.ts";
import { Company } from "../companies/company.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { requestTitle } from "../requests/requestTitle.ts";
import { openStatuses } from "../requests/statuses.ts";
import { CompanyAnswer } from "./companyAnswer.ts";

/** A company says yes to an open request: the teacher gets its signatory's name and address, once. The request stays open until a date is settled. */
export async function answerRequest({ charter, request, at = new Date() }: { charter: Charter; request: string; at?: Date }) {
  const found = isValidObjectId(request) ? await SchoolRequest.findById(request) : null;
  if (!found || !openStatuses.includes(found.status as never)) throw new Refusal("request-closed", "Quelqu’un vient de répondre à cette demande. Merci tout de même !");
  const company = await Company.findById(charter.company).orFail();
  await unitOfWork(async () => {
    await CompanyAnswer.create([{ request: found._id, company: company._id, charter: charter._id, demo: charter.demo }]);
    const words = { name: found.teacherName, company: company.name, town: company.communeName ?? "", signatory: charter.signatoryName, role: charter.signatoryRole, email: charter.signatoryEmail, title: requestTitle(found) };
    await post("company-answer", { name: found.teacherName, address: found.teacherEmail }, words, { about: found });
    await record("visitor", "request.answered-by-company", found, at, { company: String(company._id), charter: String(charter._id) });
  }).catch(sayOnce);
}

function sayOnce(error: unknown) {
  if (!isDuplicate(error)) throw error;
}
