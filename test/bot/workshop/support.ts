import { shippedText } from "../../../src/bot/knowledge/shipped.ts";
import { Overlay } from "../../../src/bot/workshop/entries/overlay.ts";
import type { Browser } from "../../support/browser.ts";

/** A shipped article with one thing changed. */
export function shippedWith(entry: string, change: (text: string) => string) {
  const text = shippedText(entry)!;
  const changed = change(text);
  if (changed === text) throw new Error(`nothing changed in ${entry}`);
  return changed;
}

export const liveText = async (entry: string) => (await Overlay.findOne({ entry }).orFail()).live?.text ?? "";

/** Tries the draft of an entry, then publishes it, by the site's own buttons. */
export async function tryAndPublish(desk: Browser, entry: string) {
  await desk.get(`/atelier/fiches/${entry}/essai`);
  await desk.submit({}, `/atelier/fiches/${entry}/essai`);
  return desk.submit({}, `/atelier/fiches/${entry}/publication`);
}

/** Saves this text as the draft of an entry, in the field of the whole text. */
export async function writeWhole(desk: Browser, entry: string, text: string, seen?: string) {
  await desk.get(`/atelier/fiches/${entry}?vue=texte`);
  return desk.submit({ text, ...(seen ? { seen } : {}) }, `/atelier/fiches/${entry}`);
}
