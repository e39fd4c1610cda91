import { config } from "../../config.ts";
import type { Ambassador } from "../ambassadors/ambassador.ts";
import { formats } from "../ambassadors/formats.ts";
import { levels } from "../ambassadors/levels.ts";
import { tradeLabels } from "../ambassadors/trades.ts";
import { frenchMoment } from "../french.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { digestOf, newSecret } from "../people/secrets.ts";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { candidates } from "./candidates.ts";
import { Invitation } from "./invitation.ts";

/** How many ambassadors hold an invitation at once: enough to be quick, few enough that a yes is rarely too late. */
export const atOnce = 3;

/** Invites the best candidates until `atOnce` hold an invitation. Inside the caller's unit of work. Returns how many wait for an answer. */
export async function inviteNext(request: SchoolRequest, at: Date) {
  // The write makes two rounds for one request collide: the later one runs again and sees the first one's letters.
  const live = await SchoolRequest.findOneAndUpdate({ _id: request._id, status: "searching" }, { $set: { updatedAt: at } });
  if (!live) return 0;
  const waiting = await Invitation.countDocuments({ request: request._id, status: "sent" });
  const next = (await candidates(request, at)).slice(0, Math.max(0, atOnce - waiting));
  for (const { ambassador, score } of next) await invite(request, ambassador, score, at);
  return waiting + next.length;
}

async function invite(request: SchoolRequest, ambassador: Ambassador, score: number, at: Date) {
  const secret = newSecret();
  const [invitation] = await Invitation.create([{ request: request._id, ambassador: ambassador._id, digest: digestOf(secret), score, sentAt: at, demo: request.demo }]);
  const school = await School.findById(request.school).orFail();
  const words = {
    name: ambassador.name,
    school: school.name,
    town: school.town ?? "",
    format: formats[request.format as keyof typeof formats],
    level: levels[request.level as keyof typeof levels],
    headCount: request.headCount,
    trades: tradeLabels(request.trades).join(", "),
    dates: request.dates.map(date => frenchMoment(date)),
    link: `${config().PUBLIC_URL}/invitations/${secret}`,
  };
  await post("invitation", { name: ambassador.name, address: ambassador.email }, words);
  await record("system", "invitation.sent", invitation!, at, { request: String(request._id), score });
}
