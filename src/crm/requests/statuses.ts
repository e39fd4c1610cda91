/** The life of a school's request: French label, what the teacher reads, and what it may become. */
export const requestStatuses = {
  unconfirmed: { label: "À confirmer", tone: null, news: "Confirmez votre demande : la recherche commence aussitôt.", next: ["searching", "vouching"] },
  vouching: { label: "À valider par l’établissement", tone: "warn", news: "Votre adresse n’est pas académique : la boîte de votre établissement reçoit un message et la recherche commence dès qu’elle répond.", next: ["searching", "withdrawn"] },
  searching: { label: "Recherche en cours", tone: "info", news: "Des ambassadeurs ont reçu votre demande.", next: ["confirmed", "handed-over", "withdrawn"] },
  "handed-over": { label: "Suivie par l’équipe", tone: "warn", news: "Un membre de l’équipe cherche quelqu’un pour votre classe et vous écrira.", next: ["confirmed", "searching", "withdrawn"] },
  confirmed: { label: "Confirmée", tone: "good", news: "Quelqu’un vient à la rencontre de votre classe.", next: [] },
  withdrawn: { label: "Annulée", tone: null, news: "Vous avez annulé cette demande.", next: [] },
} as const;
export type RequestStatus = keyof typeof requestStatuses;
/** Statuses in which somebody may still be found. */
export const openStatuses: RequestStatus[] = ["searching", "handed-over"];
