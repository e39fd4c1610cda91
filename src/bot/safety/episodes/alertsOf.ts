import { frenchMoment } from "../../../crm/french.ts";
import type { Situation } from "../situations.ts";
import { SafetyEvent, openAlerts } from "./safetyEvent.ts";
import { situationWords } from "./situationWords.ts";

const most = 50;

/** Alerts that wait to be read, of one conversation or of all, as counsellors read them. */
export async function alertsOf(conversation?: { _id: unknown }) {
  const found = await SafetyEvent.find({ ...openAlerts(), ...(conversation ? { conversation: conversation._id as never } : {}) }).sort({ at: 1 }).limit(most);
  return found.map(({ room, situation, at }) => ({ text: `Conversation ${room.slice(0, 6)} : ${situationWords[situation as Situation]}, ${frenchMoment(at)}`, href: `/conseil/${room}` }));
}
