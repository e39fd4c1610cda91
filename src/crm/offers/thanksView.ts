import type { Problems } from "../../web/problems.ts";
import type { Charter } from "../charters/charter.ts";
import { charterUrl, verifyUrl } from "../charters/charterUrl.ts";
import { Company } from "../companies/company.ts";
import { count, frenchList, frenchMoment } from "../french.ts";
import { requestTitle } from "../requests/requestTitle.ts";
import { SigningDay } from "../signingDays/signingDay.ts";
import { CompanyAnswer } from "./companyAnswer.ts";
import { nearbyRequests } from "./nearbyRequests.ts";

/** Thanks, where the charter stands, and up to three requests that it could answer today. */
export async function thanksView(charter: Charter, problems: Problems) {
  const company = await Company.findById(charter.company).orFail();
  const answered = (await CompanyAnswer.distinct("request", { charter: charter._id })).map(String);
  const near = await nearbyRequests(charter);
  const day = charter.signingDay ? await SigningDay.findById(charter.signingDay) : null;
  return {
    problems,
    next: day ? `/signatures/${day.publicId}/suivante` : null,
    url: charterUrl(charter),
    company: company.name,
    sealed: Boolean(charter.sealedAt),
    verify: verifyUrl(charter),
    pdf: `${verifyUrl(charter)}/charte.pdf`,
    requests: near.map(({ request, school }) => ({
      id: String(request._id),
      title: requestTitle(request),
      place: [school.name, school.town].filter(Boolean).join(", "),
      people: count(request.headCount, "jeune"),
      dates: frenchList(request.dates.map(date => frenchMoment(date))),
      answered: answered.includes(String(request._id)),
    })),
  };
}
