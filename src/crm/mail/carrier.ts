import nodemailer from "nodemailer";
import { config } from "../../config.ts";
import { type Letter, messageIdOf } from "./letter.ts";
import { sendSms } from "./smsCarrier.ts";

type Rendered = { subject: string; text: string; html: string; headers?: Record<string, string> };
/** Takes one letter away and returns the server's reply. `keeps`: the letter stays readable at /dev/courriels. */
export type Carrier = { keeps: boolean; send(letter: Letter, rendered: Rendered): Promise<string> };

/** No mail server: letters are read at /dev/courriels. */
const shelf: Carrier = { keeps: true, send: async (letter, { text }) => (letter.channel === "sms" ? sendSms(letter.to, text) : "kept") };

export function carrierFor({ SMTP_HOST, SMTP_PORT, SMTP_SECURE, SMTP_USERNAME, SMTP_PASSWORD, SMTP_FROM, NODE_ENV } = config()): Carrier {
  if (!SMTP_HOST) return shelf;
  const auth = SMTP_USERNAME ? { user: SMTP_USERNAME, pass: SMTP_PASSWORD ?? "" } : undefined;
  const transport = nodemailer.createTransport({
    host: SMTP_HOST,
    port: SMTP_PORT,
    secure: SMTP_SECURE,
    auth,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 10_000,
    socketTimeout: 20_000,
  });
  const send = async (letter: Letter, { subject, text, html, headers }: Rendered) => {
    if (letter.channel === "sms") return sendSms(letter.to, text);
    const to = { name: letter.toName, address: letter.to };
    const icalEvent = letter.calendar ? { method: "REQUEST", content: letter.calendar } : undefined;
    const messageId = messageIdOf(letter);
    const { response } = await transport.sendMail({ from: SMTP_FROM, to, subject, text, html, messageId, icalEvent, headers: { "Auto-Submitted": "auto-generated", ...headers } });
    return response as string;
  };
  return { keeps: NODE_ENV !== "production", send };
}
