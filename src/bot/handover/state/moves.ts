import type { Owner } from "./owners.ts";

type Rule = { from: readonly Owner[]; to: Owner; act: string; label: string };

/** Every way a conversation changes hands: from where, to whom, and how the journal calls it. What is not here does not happen. */
export const moves = {
  ask: { from: ["bot", "callback", "appointment"], to: "queued", act: "conversation.human-asked", label: "Conseiller demandé" },
  "leave-message": { from: ["bot", "callback", "appointment"], to: "offhours", act: "conversation.human-asked", label: "Conseiller demandé" },
  "ask-callback": { from: ["bot", "queued", "offhours"], to: "callback", act: "conversation.callback-asked", label: "Rappel demandé" },
  "ask-appointment": { from: ["bot", "queued", "offhours"], to: "appointment", act: "conversation.appointment-asked", label: "Rendez-vous demandé" },
  "go-back": { from: ["queued", "assigned", "offhours", "callback", "appointment"], to: "bot", act: "conversation.went-back", label: "Revient à l’assistant" },
  "find-nobody": { from: ["queued"], to: "offhours", act: "conversation.nobody-there", label: "Plus personne en ligne" },
  "find-somebody": { from: ["offhours"], to: "queued", act: "conversation.somebody-there", label: "Quelqu’un est revenu en ligne" },
  offer: { from: ["queued"], to: "assigned", act: "conversation.offered", label: "Proposée à un conseiller" },
  accept: { from: ["assigned"], to: "human", act: "conversation.taken", label: "Conversation prise" },
  refuse: { from: ["assigned"], to: "queued", act: "conversation.offer-refused", label: "Proposition refusée" },
  lapse: { from: ["assigned"], to: "queued", act: "conversation.offer-lapsed", label: "Proposition sans réponse" },
  take: { from: ["queued", "offhours", "callback", "appointment"], to: "human", act: "conversation.taken", label: "Conversation prise" },
  transfer: { from: ["human"], to: "queued", act: "conversation.transferred", label: "Conversation transférée" },
  lose: { from: ["human"], to: "queued", act: "conversation.counsellor-lost", label: "Conseiller déconnecté" },
  end: { from: ["human"], to: "wrapup", act: "conversation.ended", label: "Échange terminé" },
  file: { from: ["wrapup"], to: "closed", act: "conversation.filed", label: "Compte rendu fait" },
  close: { from: ["human", "callback", "appointment", "offhours"], to: "closed", act: "conversation.closed", label: "Conversation terminée" },
  reopen: { from: ["wrapup", "closed"], to: "queued", act: "conversation.reopened", label: "Conversation reprise" },
} as const satisfies Record<string, Rule>;
export type Move = keyof typeof moves;
export const moveNames = Object.keys(moves) as Move[];

/** As the journal reads them. */
export const moveActs: Record<string, string> = Object.fromEntries(Object.values(moves).map(({ act, label }) => [act, label]));
