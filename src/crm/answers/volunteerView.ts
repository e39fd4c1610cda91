import type { Ambassador } from "../ambassadors/ambassador.ts";
import { frenchMoment } from "../french.ts";
import { Invitation } from "../matching/invitation.ts";
import { requestTitle } from "../requests/requestTitle.ts";
import type { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { openNear } from "./openNear.ts";

/** The open requests that an ambassador could take, each with its dates, and those they already said yes to and that wait for the team. */
export async function volunteerView(ambassador: Ambassador, at: Date) {
  const near = ["active", "candidate"].includes(ambassador.status) ? await openNear(ambassador, at) : [];
  const willing = await Invitation.find({ ambassador: ambassador._id, status: "willing" }).limit(10).populate<{ request: SchoolRequest }>("request");
  const card = async (request: SchoolRequest, km: number | null) => {
    const school = await School.findById(request.school).orFail();
    return { id: String(request._id), title: requestTitle(request), where: [school.name, school.town, km === null ? "" : `à ${Math.round(km)} km`].filter(Boolean).join(" · ") };
  };
  return {
    url: `/ambassadeurs/${ambassador.publicId}`,
    welcomed: ambassador.status === "active",
    near: await Promise.all(near.map(async ({ request, standing, dates }) => ({
      ...(await card(request, standing.km)),
      dates: dates.map(day => ({ value: day.toISOString(), label: frenchMoment(day) })),
    }))),
    willing: await Promise.all(willing.map(async ({ request, date }) => ({ ...(await card(request, null)), when: date ? frenchMoment(date) : "" }))),
  };
}
