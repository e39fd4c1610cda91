const byStatus: [RegExp, string][] = [
  [/^[45]\.1\.1$/, "cette adresse n’existe pas chez ce fournisseur"],
  [/^[45]\.1\.[2-9]$|^[45]\.1\.10$|^5\.4\.4$/, "le domaine de l’adresse n’existe pas ou ne reçoit pas de courriel"],
  [/^[45]\.2\.1$/, "la boîte est fermée"],
  [/^[45]\.2\.2$/, "la boîte est pleine"],
  [/^[45]\.2\.3$|^[45]\.3\.4$/, "le message est trop gros pour cette boîte"],
  [/^[45]\.4\./, "le serveur du destinataire ne répond pas"],
  [/^[45]\.7\./, "le serveur du destinataire refuse nos messages (règle de sécurité ou de filtrage)"],
];
const byWords: [RegExp, string][] = [
  [/user unknown|no such user|unknown (user|recipient|mailbox)|does not exist|recipient rejected|not found/i, "cette adresse n’existe pas chez ce fournisseur"],
  [/quota|mailbox (is )?full|over ?quota/i, "la boîte est pleine"],
  [/spam|blocked|blacklist|reputation|policy/i, "le serveur du destinataire refuse nos messages (règle de sécurité ou de filtrage)"],
  [/greylist|try again|later|temporar/i, "le serveur demande de réessayer plus tard"],
  [/ENOTFOUND|ECONNREFUSED|ETIMEDOUT|timeout|ECONNRESET|socket/i, "notre serveur d’envoi n’a pas pu être joint"],
  [/auth|credential|535/i, "notre serveur d’envoi refuse notre identifiant"],
];

/** Why a server refused a letter, in French, from its reply (RFC 3463 status first, then its words); the reply itself where nothing is known. */
export function smtpWords(reply: string): string {
  const status = /\b[45]\.\d{1,3}\.\d{1,3}\b/.exec(reply)?.[0] ?? "";
  const found = byStatus.find(([code]) => code.test(status)) ?? byWords.find(([words]) => words.test(reply));
  if (found) return found[1];
  if (/^5/.test(reply)) return "le serveur du destinataire a refusé pour de bon";
  if (/^4/.test(reply)) return "le serveur du destinataire n’a pas pu prendre la lettre";
  return "la lettre n’a pas pu partir";
}
