import { type Suppression, suppressions } from "./gate.ts";
import { smtpWords } from "./smtpWords.ts";

/** The life of a letter, as the staff read it. */
export const letterStatuses = {
  waiting: { label: "En attente", tone: "info" },
  sent: { label: "Partie", tone: "good" },
  suppressed: { label: "Retenue", tone: "warn" },
  expired: { label: "Trop tard", tone: null },
  dead: { label: "Abandonnée", tone: "bad" },
  bounced: { label: "Adresse refusée", tone: "bad" },
} as const;
export type LetterStatus = keyof typeof letterStatuses;

type Told = Partial<Record<"status" | "lastReply" | "suppression" | "tries", unknown>> | Record<string, unknown>;

/** Why a letter stands where it does: what held it back, or what the server answered; "" when there is nothing to say. */
export function whyOf({ status, lastReply, suppression, tries }: Told): string {
  if (status === "suppressed") return suppressions[suppression as Suppression] ?? "";
  if (status === "expired") return "Son code ou son lien n’était plus valable";
  if (status === "sent" || !lastReply) return "";
  const words = smtpWords(String(lastReply));
  const [first, rest] = [words.slice(0, 1).toUpperCase(), words.slice(1)];
  return `${first}${rest}${Number(tries) > 1 ? `, après ${String(tries)} essais` : ""}`;
}
