import { subYears } from "date-fns";
import mongoose, { type Types } from "mongoose";
import { count } from "../french.ts";
import type { Shelf } from "../registry/feature.ts";
import { Invitation } from "./invitation.ts";
import { answeredInvitations } from "./invitationStatuses.ts";

type Asked = { status: string; sentAt: Date; answeredAt?: Date | null };
/** Hours that an invitation must have had for silence to count; invitations from which a rate is said. Our own choice, published. */
export const rateRule = { hours: 72, least: 3 } as const;
const answers = new Set<string>(answeredInvitations);

/**
 * How often somebody answers: a yes, a no, another date and a colleague's name all count, since answering is what matters. Over the
 * invitations of the last twelve months that were answered, or had 72 hours before they were withdrawn or until now. Null under three. Pure.
 * It moves with each hour that passes, so that no field holds it and the list of ambassadors cannot be sorted by it: it stands on each record.
 */
export function answerRate(invitations: readonly Asked[], at: Date): { answered: number; asked: number; rate: number } | null {
  const long = ({ sentAt, answeredAt }: Asked) => (answeredAt ?? at).getTime() - sentAt.getTime() >= rateRule.hours * 3_600_000;
  const counted = invitations.filter(one => one.sentAt >= subYears(at, 1) && one.status !== "willing" && (answers.has(one.status) || long(one)));
  const answered = counted.filter(({ status }) => answers.has(status)).length;
  return counted.length < rateRule.least ? null : { answered, asked: counted.length, rate: answered / counted.length };
}

const rateOf = async (ambassador: Types.ObjectId, at: Date) => answerRate(await Invitation.find({ ambassador, sentAt: mongoose.trusted({ $gte: subYears(at, 1) }) }).select("status sentAt answeredAt").limit(500).lean(), at);

/** For the staff, beside the record. */
export async function rateShelf(ambassador: Types.ObjectId): Promise<Shelf[]> {
  const found = await rateOf(ambassador, new Date());
  return found ? [{ title: `Répond à ${Math.round(100 * found.rate)} % des invitations`, columns: ["Réponses", "Invitations depuis un an"], rows: [{ cells: [String(found.answered), String(found.asked)] }] }] : [];
}

/** For the ambassador: thanks for what was answered, and no word of what was not. */
export async function ownRate(ambassador: Types.ObjectId): Promise<Shelf[]> {
  const found = await rateOf(ambassador, new Date());
  return found?.answered ? [{ title: "Merci de répondre", columns: ["Depuis un an"], rows: [{ cells: [`Vous avez répondu à ${count(found.answered, "invitation")} : un oui ou un non, chaque réponse évite à une classe d’attendre.`] }] }] : [];
}
