import mongoose from "mongoose";
import { Ambassador } from "../../../crm/ambassadors/ambassador.ts";
import { formats } from "../../../crm/ambassadors/formats.ts";
import { frenchMoment } from "../../../crm/french.ts";
import { Invitation } from "../../../crm/matching/invitation.ts";
import { Visit } from "../../../crm/visits/visit.ts";

const most = 5;

/** What waits for an ambassador who is signed in under this address: how many invitations have no answer, and the next visits. No address of their pages: it opens them, and a chat is read by others. Null for nobody. */
export async function ownAgenda(email: string, at: Date) {
  const ambassador = await Ambassador.findOne({ email: email.toLowerCase() });
  if (!ambassador) return null;
  const [open, visits] = await Promise.all([
    Invitation.countDocuments({ ambassador: ambassador._id, status: "sent" }),
    Visit.find({ ambassador: ambassador._id, status: "confirmed", startsAt: mongoose.trusted({ $gte: at }) }).sort({ startsAt: 1 }).limit(most),
  ]);
  return { open, visits: visits.map(({ startsAt, format }) => `${frenchMoment(startsAt)} : ${formats[format]}`) };
}
