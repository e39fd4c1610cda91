import mongoose from "mongoose";
import { SchoolRequest } from "../requests/schoolRequest.ts";
import { openStatuses } from "../requests/statuses.ts";
import { type Who, about, among, holds } from "../registry/personal.ts";
import { Invitation } from "./invitation.ts";
import { openInvitations } from "./invitationStatuses.ts";
import { withdrawRequest } from "./withdrawRequest.ts";

export const matchingHoldings = [
  holds({ model: Invitation, title: "Invitations à rencontrer une classe", purpose: "network", data: "demande, réponse, motif choisi dans une liste", of: who => about("ambassador", who.ids("Ambassador")), told: { sentAt: "Envoyée le", status: "Statut", reason: "Motif", answeredAt: "Répondue le" }, erased: "kept", kept: { where: {}, why: "Des dates et des statuts pour les chiffres : plus rien n’y mène à vous une fois votre fiche effacée." } }),
];

/** A teacher who leaves takes back what is still open; an ambassador's open invitations go to the next one. */
export async function leaveMatching(who: Who, _by: unknown, at: Date) {
  const open = await SchoolRequest.find({ _id: among(who.ids("SchoolRequest")), status: mongoose.trusted({ $in: openStatuses }) });
  for (const request of open) await withdrawRequest(request, at);
  await Invitation.updateMany({ ambassador: among(who.ids("Ambassador")), status: among([...openInvitations, "willing"]) }, { status: "withdrawn", answeredAt: at });
}
