import { config } from "../../config.ts";
import { Ambassador } from "../ambassadors/ambassador.ts";
import { formats } from "../ambassadors/formats.ts";
import { levels } from "../ambassadors/levels.ts";
import { tradeLabels } from "../ambassadors/trades.ts";
import { frenchMoment } from "../french.ts";
import { record } from "../journal/record.ts";
import { post } from "../mail/post.ts";
import { digestOf, newSecret } from "../people/secrets.ts";
import type { SchoolRequest } from "../requests/schoolRequest.ts";
import { School } from "../schools/school.ts";
import { Invitation } from "./invitation.ts";
import { isUrgent } from "./waves.ts";

type Asked = { request: SchoolRequest; ambassador: Ambassador; score?: number; km?: number | null; at: Date };

/** Invites one ambassador by mail, with a link that answers. Inside the caller's unit of work. */
export async function invite({ request, ambassador, score = 0, km = null, at }: Asked) {
  // Two rounds that choose the same person collide here: the later one counts again what they were asked this month.
  await Ambassador.updateOne({ _id: ambassador._id }, { $inc: { turn: 1 } });
  const secret = newSecret();
  const [invitation] = await Invitation.create([{ request: request._id, ambassador: ambassador._id, digest: digestOf(secret), score, km, trades: request.trades.filter(trade => ambassador.trades.includes(trade)), sentAt: at, demo: request.demo }]);
  await sendInvitation(request, ambassador, secret, at);
  await record("system", "invitation.sent", invitation!, at, { request: String(request._id), score });
}

/** The letter of an invitation, with the secret that answers it; by SMS too where the class is near, for those who agreed to it. */
export async function sendInvitation(request: SchoolRequest, ambassador: Ambassador, secret: string, at: Date) {
  const school = await School.findById(request.school).orFail();
  const words = {
    name: ambassador.name,
    school: school.name,
    town: school.town ?? "",
    format: formats[request.format],
    level: levels[request.level],
    headCount: request.headCount,
    trades: tradeLabels(request.trades).join(", "),
    dates: request.dates.map(date => frenchMoment(date)),
    link: `${config().PUBLIC_URL}/invitations/${secret}`,
  };
  if (ambassador.smsSince && ambassador.mobile && isUrgent(request.dates, at)) await post("invitation-sms", { name: ambassador.name, address: ambassador.mobile }, words, { about: ambassador, channel: "sms" });
  await post("invitation", { name: ambassador.name, address: ambassador.email }, words, { about: ambassador });
}
