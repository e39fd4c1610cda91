import { open } from "../../src/crm/mail/envelope.ts";
import { Letter } from "../../src/crm/mail/letter.ts";
import { renderLetter } from "../../src/templates/render.ts";

/** The letters to this address, oldest first, as they read. */
export async function mailbox(address: string) {
  const letters = await Letter.find({ to: address }).sort({ createdAt: 1 });
  return letters.map(letter => ({ ...renderLetter(letter.template, open(letter.data!)), template: letter.template, id: letter._id }));
}

export const linkIn = (text: string) => new URL(/https?:\/\/\S+/.exec(text)![0]).pathname;
