/** What a mail server's refusal means: of the address for good, of this letter for good, or for now. */
export type Failure = { lasting: "address" | "letter" | null; reply: string };
type Refused = { message: string; responseCode?: number; response?: string; command?: string };

/**
 * Reads the error of a send. 5xx is for good (RFC 5321 §4.2.1): of the address when it answered RCPT TO, or says 5.1.x, 5.2.1 or
 * 5.4.4 (RFC 3463), unless it names a policy (5.7.x), which concerns the letter. Refused credentials (AUTH) are ours to mend: they wait.
 */
export function failureOf({ message, responseCode = 0, response = message, command = "" }: Refused): Failure {
  const enhanced = /\b([45])\.(\d{1,3})\.(\d{1,3})\b/.exec(response)?.[0] ?? "";
  const reply = response.slice(0, 300);
  if (responseCode < 500 || /^(AUTH|CONN|EHLO|HELO|STARTTLS)/.test(command)) return { lasting: null, reply };
  if (enhanced.startsWith("5.7.")) return { lasting: "letter", reply };
  const ofAddress = command === "RCPT TO" || /^5\.1\.|^5\.2\.1$|^5\.4\.4$/.test(enhanced);
  return { lasting: ofAddress ? "address" : "letter", reply };
}
