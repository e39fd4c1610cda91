import { frenchMoment } from "../french.ts";
import { eventOf, kindOf } from "../mail/catalogue.ts";
import { letterKinds, isStoppable } from "../mail/kinds.ts";
import type { Letter } from "../mail/letter.ts";
import { type LetterStatus, letterStatuses, whyOf } from "../mail/letterStatuses.ts";
import { mailboxOf } from "../mail/mailbox.ts";
import { smtpWords } from "../mail/smtpWords.ts";

/** One letter, as the staff follow it: never its words, which may hold a code. */
export async function sendingView(letter: Letter) {
  const box = await mailboxOf(letter.to);
  const { label, tone } = letterStatuses[letter.status as LetterStatus];
  const row = (label: string, value: string) => (value ? [{ label, value }] : []);
  return {
    url: `/equipe/envois/${letter._id}`,
    title: eventOf(letter.template),
    status: label,
    tone: tone ?? "neutral",
    rows: [
      ...row("À", [letter.toName, letter.to].filter(Boolean).join(", ")),
      ...row("Genre", letterKinds[kindOf(letter.template)].label),
      ...row("Écrite le", frenchMoment(letter.createdAt)),
      ...row("Partie le", letter.sentAt ? frenchMoment(letter.sentAt) : ""),
      ...row("Pourquoi", whyOf(letter)),
      ...row("Essais", String(letter.tries)),
      ...row("Prochain essai", letter.status === "waiting" && letter.dueAt > new Date() ? frenchMoment(letter.dueAt) : ""),
      ...row("Réponse du serveur", letter.lastReply ?? ""),
    ],
    again: letter.status === "dead",
    aside: ["dead", "bounced"].includes(letter.status) && !letter.seenAt,
    bounced: box?.bouncedAt ? `Adresse bloquée depuis le ${frenchMoment(box.bouncedAt)} : ${smtpWords(box.bounceReply ?? "")}. Plus rien ne lui est envoyé, pas même un code.` : null,
    stopped: (box?.stopped ?? []).filter(isStoppable).map(kind => letterKinds[kind].label),
    all: `/equipe/envois?adresse=${encodeURIComponent(letter.to)}`,
  };
}
