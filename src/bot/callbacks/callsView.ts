import { count, frenchMoment } from "../../crm/french.ts";
import { showPhone } from "../../crm/people/phone.ts";
import { among } from "../../crm/registry/personal.ts";
import { paging } from "../../web/paging.ts";
import { Conversation } from "../routing/conversation.ts";
import { Callback, callTimes, mostTries } from "./callback.ts";
import { openContact } from "./contact.ts";

const perPage = 25;

/** The calls to make, oldest first, with their numbers: only this page opens them. */
export async function callsView(number: number) {
  const [total, waiting] = await Promise.all([Callback.countDocuments({ status: "waiting" }), Callback.find({ status: "waiting" }).sort({ askedAt: 1 }).skip((number - 1) * perPage).limit(perPage)]);
  const rooms = new Map((await Conversation.find({ _id: among(waiting.map(({ conversation }) => conversation)) })).map(one => [String(one._id), one.publicId]));
  return { total: count(total, "rappel à faire", "rappels à faire"), calls: waiting.map(one => row(one, rooms.get(String(one.conversation)))), pagination: paging(number, total, perPage, n => `/conseil/rappels?page=${n}`) };
}

function row({ publicId, contact, when, askedAt, tries }: Callback, room: string | undefined) {
  const { name, phone } = openContact(contact!);
  return { name: name || "Sans prénom", phone: showPhone(phone), href: `tel:${phone}`, when: callTimes[when], asked: frenchMoment(askedAt), tries: tries ? `${count(tries, "essai", "essais")} sur ${mostTries}` : "", room: room ? `/conseil/${room}` : null, url: `/conseil/rappels/${publicId}` };
}
