import { close, open } from "../../crm/mail/envelope.ts";

export type Contact = { name: string; phone: string };
const purpose = "callback";

/** The number is reversible only while a call waits: encrypted in the database, in no message, log or letter. */
export const closeContact = (contact: Contact) => close(contact, purpose);
export const openContact = (closed: string) => open(closed, purpose) as Contact;
