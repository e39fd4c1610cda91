import { record, type Actor } from "../journal/record.ts";
import mongoose from "mongoose";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { type Who, about, holds } from "../registry/personal.ts";
import { keepServed } from "./keepServed.ts";
import { Visit } from "./visit.ts";

export const visitHoldings = [
  holds({ model: Visit, title: "Visites", purpose: "network", mentions: ["cancelReason", "schoolWords", "ambassadorWords"], data: "date, établissement, format, ce que chaque côté en dit", of: who => [...about("ambassador", who.ids("Ambassador")), ...about("request", who.ids("SchoolRequest"))], told: { startsAt: "Date", minutes: "Minutes", format: "Format", status: "Statut", school: "Établissement", arrivedAt: "Arrivée", cancelReason: "Motif de l’annulation", schoolWords: "Ce qu’en dit l’établissement", ambassadorWords: "Ce qu’en dit l’ambassadeur" }, erased: "kept", kept: { where: {}, why: "Une visite compte dans les chiffres de l’établissement et de l’entreprise : elle reste, sans nom." } }),
];

/** Visits to come are cancelled. Where the ambassador leaves, the team takes the request over and tells the school. */
export async function leaveVisits(who: Who, by: Actor, at: Date) {
  const theirs = [...about("ambassador", who.ids("Ambassador")), ...about("request", who.ids("SchoolRequest"))];
  if (!theirs.length) return;
  for (const visit of await Visit.find({ $or: theirs, status: "confirmed", startsAt: mongoose.trusted({ $gt: at }) })) {
    const cancelled = await Visit.findOneAndUpdate({ _id: visit._id, status: "confirmed" }, { status: "cancelled" });
    if (!cancelled) continue;
    await SchoolRequest.updateOne({ _id: visit.request, status: "confirmed" }, { $inc: { left: 1 }, status: who.ids("SchoolRequest").some(id => id.equals(visit.request)) ? "withdrawn" : "handed-over" });
    await keepServed(visit.school);
    await record(by, "visit.cancelled", visit, at);
  }
}
